#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

#include <vector>

namespace tests {

/// A command that writes one kind of file below the folder "out".
struct Save {
    const char* name;
    QString arguments;
    QString file;  ///< in "out"; a checkpoint or a task list is a file in a folder there
    /// Whether another file may be there before and is replaced. The results of an experiment are not replaced; they
    /// grow.
    bool replaces = true;
};

/// The kinds of files that commands write. `folder` has what prepareBars() makes; the other files that they read are
/// put there: results, a lesson, a plan and a page.
std::vector<Save> savesIn(const QDir& folder);

/// Empties "out" in `folder`, and puts an old file there if the command replaces one.
void prepareOut(const Save& save, const QDir& folder);

/// What is wrong with "out" after the command, in words; empty if the file is the old or the new one, complete, and
/// nothing is there that does not belong. `reference` is the content that the command writes if nothing fails.
struct OutState {
    bool mayLeaveMarked = false;  ///< temporary files with Runoff's mark and locks, as after a crash
    bool mustBeNew = false;
    bool mayLackLetters = false;  ///< Qt draws boxes in place of letters if FreeType gets no memory
};
QString problemIn(const Save& save, const QDir& folder, const QByteArray& reference, const OutState& state = {});

/// What prepareOut() puts there.
inline constexpr const char* oldContent = "an old file";

}  // namespace tests
