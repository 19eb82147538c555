#pragma once

#include "core/base/error.h"

#include <QString>

namespace tests {

/// The line of the core::Error (or of a kind of it) that `call` throws; empty if it throws none.
template <typename Kind = core::Error, typename Call>
QString errorOf(Call&& call)
{
    try {
        call();
    } catch (const Kind& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

/// What every error owes its reader: one line that holds `says`.
inline bool isOneLineWith(const QString& error, const QString& says)
{
    return !error.isEmpty() && !error.contains('\n') && error.contains(says);
}

}  // namespace tests
