// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/text.h"
#include "model/base/utf8.h"

namespace tributary {
namespace {

// Lower-case Latin letters to their base letter, by code point; '.' where the letter stays itself.
constexpr std::string_view kLatin1AndExtendedA = // U+00E0 .. U+017F
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y.a.a.a.c.c.c.c.d.d.e.e.e.e.e.g.g"
    ".g.g.h.h.i.i.i.i.i...j.kk.l.l.l.l.l.n.n.nn.n.o.o.o...r.r.r.s.s.s"
    ".s.t.t.t.u.u.u.u.u.u.w.y..z.z.zs";
constexpr std::string_view kLatinAdditional = // U+1E00 .. U+1EFF
    ".a.b.b.b.c.d.d.d.d.d.e.e.e.e.e.f.g.h.h.h.h.h.i.i.k.k.k.l.l.l.l.m"
    ".m.m.n.n.n.n.o.o.o.o.p.p.r.r.r.r.s.s.s.s.s.t.t.t.t.u.u.u.u.u.v.v"
    ".w.w.w.w.w.x.x.y.z.z.zhtwy.......a.a.a.a.a.a.a.a.a.a.a.a.e.e.e.e"
    ".e.e.e.e.i.i.o.o.o.o.o.o.o.o.o.o.o.o.u.u.u.u.u.u.u.y.y.y.y......";

bool isBetween(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

char32_t loweredLatin(char32_t code)
{
    if (code == 0x130) {
        return 'i';
    }
    if (code == 0x178) {
        return 0xFF;
    }
    if (code == 0x1E9E) {
        return 0xDF;
    }
    if (isBetween(code, 0xC0, 0xDE)) {
        return code == 0xD7 ? code : code + 32;
    }
    const bool evenIsUpper = isBetween(code, 0x100, 0x137) || isBetween(code, 0x14A, 0x177)
                             || isBetween(code, 0x1E00, 0x1E95) || isBetween(code, 0x1EA0, 0x1EFF);
    const bool oddIsUpper = isBetween(code, 0x139, 0x148) || isBetween(code, 0x179, 0x17E);
    const bool isOdd = (code & 1U) != 0;
    return (evenIsUpper && !isOdd) || (oddIsUpper && isOdd) ? code + 1 : code;
}

char32_t loweredGreek(char32_t code)
{
    switch (code) {
    case 0x386: return 0x3AC;
    case 0x388:
    case 0x389:
    case 0x38A: return code + 37;
    case 0x38C: return 0x3CC;
    case 0x38E:
    case 0x38F: return code + 63;
    default: return isBetween(code, 0x391, 0x3AB) && code != 0x3A2 ? code + 32 : code;
    }
}

char32_t loweredCyrillic(char32_t code)
{
    if (code <= 0x42F) {
        return code + (code < 0x410 ? 80 : 32);
    }
    const bool isOdd = (code & 1U) != 0;
    if (isBetween(code, 0x4C1, 0x4CE)) {
        return isOdd ? code + 1 : code;
    }
    const bool evenIsUpper = isBetween(code, 0x460, 0x481) || isBetween(code, 0x48A, 0x4BF) || code >= 0x4D0;
    return evenIsUpper && !isOdd ? code + 1 : code;
}

void appendBaseLetters(std::string& out, char32_t code)
{
    switch (code) {
    case 0xDF: out += "ss"; return;
    case 0xE6: out += "ae"; return;
    case 0x153: out += "oe"; return;
    case 0x133: out += "ij"; return;
    case 0xFE: out += "th"; return;
    case 0x3C2: appendUtf8(out, 0x3C3); return; // final sigma compares as sigma
    default: break;
    }
    char base = '.';
    if (isBetween(code, 0xE0, 0x17F)) {
        base = kLatin1AndExtendedA[code - 0xE0];
    } else if (isBetween(code, 0x1E00, 0x1EFF)) {
        base = kLatinAdditional[code - 0x1E00];
    }
    if (base != '.') {
        out += base;
    } else if (!isBetween(code, 0x300, 0x36F)) { // combining marks go
        appendUtf8(out, code);
    }
}

} // namespace

char32_t lowered(char32_t code)
{
    if (code < 0x80) {
        return code >= 'A' && code <= 'Z' ? code + 32 : code;
    }
    if (code < 0x180 || isBetween(code, 0x1E00, 0x1EFF)) {
        return loweredLatin(code);
    }
    if (isBetween(code, 0x370, 0x3FF)) {
        return loweredGreek(code);
    }
    return isBetween(code, 0x400, 0x52F) ? loweredCyrillic(code) : code;
}

std::string folded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Char next = decodeUtf8(text, i);
        if (!next.isValid) {
            appendUtf8(out, 0xFFFD);
        } else if (next.code < 0x80) {
            out += static_cast<char>(lowered(next.code));
        } else {
            appendBaseLetters(out, lowered(next.code));
        }
        i += next.length;
    }
    return out;
}

} // namespace tributary
