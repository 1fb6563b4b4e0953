// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/block_words.h"

#include <QCoreApplication>

namespace tributary::views {
namespace {

struct BlockWords {
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

using canvas::Block;

} // namespace

QString blockLabel(Block block)
{
    switch (block) {
    case Block::Domain: return BlockWords::tr("Domain");
    case Block::Name: return BlockWords::tr("Data product name");
    case Block::Consumers: return BlockWords::tr("Consumer and use case");
    case Block::OutputPorts: return BlockWords::tr("Output port");
    case Block::Metadata: return BlockWords::tr("Metadata");
    case Block::InputPorts: return BlockWords::tr("Input ports");
    case Block::Design: return BlockWords::tr("Data product design");
    case Block::Observability: return BlockWords::tr("Observability");
    case Block::Language: return BlockWords::tr("Ubiquitous language");
    case Block::Classification: break;
    }
    return BlockWords::tr("Classification");
}

QString blockIcon(Block block)
{
    switch (block) {
    case Block::Domain: return QStringLiteral("layers");
    case Block::Name: return QStringLiteral("product");
    case Block::Consumers: return QStringLiteral("users");
    case Block::OutputPorts: return QStringLiteral("arrow-right");
    case Block::Metadata: return QStringLiteral("info");
    case Block::InputPorts: return QStringLiteral("arrow-left");
    case Block::Design: return QStringLiteral("pipeline");
    case Block::Observability: return QStringLiteral("gauge");
    case Block::Language: return QStringLiteral("book");
    case Block::Classification: break;
    }
    return QStringLiteral("tag");
}

QString blockMissing(Block block)
{
    switch (block) {
    case Block::Domain: return BlockWords::tr("It belongs to no domain. Write domain in its file, or choose one on the board.");
    case Block::Name: return BlockWords::tr("It has no name. Write name in its file.");
    case Block::Consumers: return BlockWords::tr("Nobody is known to read it. Agreements, usage records and lineage tell who does; outboundFlows declares it.");
    case Block::OutputPorts: return BlockWords::tr("It offers nothing to read. Add an output port with a contract.");
    case Block::Metadata: return BlockWords::tr("Nothing describes it. Write version, status and tags in its file.");
    case Block::InputPorts: return BlockWords::tr("It reads from no port, and nothing was seen to feed it. Add an input port.");
    case Block::Design: return BlockWords::tr("Nothing says how it is built. Write system and materialisation as customProperties; contracts tell its datasets.");
    case Block::Observability: return BlockWords::tr("Nobody measures it. Write slaProperties in its contract, or add a management port.");
    case Block::Language: return BlockWords::tr("No term is known. Describe the domain's terms in a glossary file, or refer to them from the contract.");
    case Block::Classification: break;
    }
    return BlockWords::tr("Not classified. Choose source-aligned, consumer-aligned or shared core on the board.");
}

} // namespace tributary::views
