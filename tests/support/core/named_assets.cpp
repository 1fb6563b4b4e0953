// SPDX-FileCopyrightText: 2026 The Tributary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/named_assets.h"

#include <iterator>

namespace tributary::test {

namespace {

constexpr const char* kWords[] = {
    "customer", "order", "invoice", "payment", "product", "price", "account", "contract", "revenue", "region", "shipment", "status", "amount",
    "channel", "country", "currency", "date", "delivery", "discount", "event", "forecast", "history", "item", "line", "location", "margin",
    "market", "month", "number", "offer", "owner", "partner", "period", "plan", "quantity", "quote", "rate", "reason", "receipt", "report",
    "sales", "segment", "service", "session", "source", "stock", "supplier", "target", "ticket", "transaction", "type", "unit", "usage", "user",
    "value", "vendor", "volume", "warehouse", "week", "year", "address", "agent", "agreement", "alert", "allocation", "appointment", "article",
    "asset", "attribute", "audience", "audit", "balance", "bank", "barcode", "basket", "batch", "benefit", "bonus", "branch", "brand", "budget",
    "bundle", "buyer", "campaign", "capacity", "carrier", "category", "charge", "churn", "claim", "cluster", "commission", "complaint",
    "component", "consent", "consumer", "contact", "container", "cost", "coupon", "coverage", "credit", "creditor", "damage", "dealer", "debit",
    "debtor", "decision", "demand", "department", "deposit", "device", "dispatch", "dispute", "document", "driver", "duration", "employee",
    "engine", "equipment", "exchange", "expense", "exposure", "facility", "failure", "feature", "feedback", "fleet", "freight", "fuel",
    "fulfilment", "fund", "garage", "gateway", "goods", "grade", "handover", "holiday", "household", "identity", "impression", "incident",
    "income", "industry", "inspection", "installation", "instrument", "insurance", "interest", "inventory", "investment", "journey", "keyword",
    "label", "lead", "lease", "ledger", "legal", "licence", "limit", "loan", "machine", "mailing", "maintenance", "manifest", "manufacturer",
    "material", "measure", "meeting", "member", "merchant", "message", "meter", "mileage", "milestone", "mortgage", "network", "newsletter",
    "occupancy", "opportunity", "outage", "outlet", "packaging", "pallet", "parcel", "passenger", "patient", "payroll", "penalty", "pension",
    "permit", "pipeline", "plant", "policy", "portfolio", "position", "premium", "prescription", "procurement", "profile", "project",
    "promotion", "property", "prospect", "provider", "purchase", "rating", "rebate", "recipe", "reconciliation", "referral", "refund",
    "registration", "reminder", "renewal", "rental", "repair", "replenishment", "request", "reservation", "resource", "retention", "return",
    "review", "risk", "roster", "route", "royalty", "salary", "sample", "schedule", "score", "sensor", "settlement", "shelf", "shift", "signal",
    "solvency", "specification", "sponsor", "stakeholder", "storage", "store", "subscription", "subsidy", "survey", "tariff", "tenant",
    "territory", "threshold", "timesheet", "toll", "tracking", "trade", "training", "transfer", "treatment", "turbine", "turnover", "upgrade",
    "valuation", "variance", "vehicle", "venue", "vessel", "visit", "voucher", "warranty", "waste", "weather", "withdrawal", "workforce",
    "workshop", "yield", "zone"};

std::string capital(std::string word)
{
    word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

} // namespace

std::string NameMaker::word()
{
    // Squared: the first tenth of the words is as frequent as the last two thirds.
    const double place = std::uniform_real_distribution<double>(0, 1)(m_random);
    return kWords[static_cast<std::size_t>(place * place * std::size(kWords))];
}

std::vector<std::string> NameMaker::words(std::size_t count)
{
    std::vector<std::string> list;
    while (list.size() < count) {
        std::string next = word();
        if (list.empty() || list.back() != next)
            list.push_back(std::move(next));
    }
    return list;
}

std::string NameMaker::spelled(const std::vector<std::string>& words)
{
    const std::size_t style = below(6);
    std::string text = style == 2 || style == 3 ? capital(words[0]) : words[0];
    for (std::size_t i = 1; i < words.size(); ++i) {
        switch (style) {
        case 1: // camelCase
        case 2: text += capital(words[i]); break;
        case 3: text += ' ' + capital(words[i]); break;
        case 4: text += '.' + words[i]; break;
        default: text += '_' + words[i]; break;
        }
    }
    return text;
}

std::string NameMaker::sentence(std::size_t count)
{
    std::string text = "The";
    for (const std::string& next : words(count))
        text += ' ' + next;
    return text + '.';
}

std::vector<std::string> withTypo(std::vector<std::string> words, std::size_t least, std::mt19937& random)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].size() >= least)
            places.push_back(i);
    if (places.empty())
        return words;
    std::string& word = words[places[random() % places.size()]];
    const std::size_t at = random() % (word.size() - 1);
    const char letter = static_cast<char>('a' + random() % 26);
    switch (random() % 4) {
    case 0: word.erase(at, 1); break;
    case 1: word.insert(at, 1, letter); break;
    case 2: word[at] = letter; break;
    default: std::swap(word[at], word[at + 1]); break;
    }
    return words;
}

} // namespace tributary::test
