#include "ui/draw/draw_command.h"

#include "core/base/error.h"
#include "core/evidence/asked.h"
#include "core/image/drawing_file.h"
#include "core/strategy/shown.h"
#include "ui/canvas/canvas.h"
#include "ui/draw/draw_column.h"
#include "ui/draw/draw_workspace.h"
#include "ui/draw/drawing_files.h"
#include "ui/files/open_file.h"
#include "ui/picture/convert.h"
#include "ui/verdict/panel_grid.h"
#include "ui/verdict/seen_view.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace ui {

namespace {

/// Linux limits one argument to 128 KiB.
constexpr std::size_t longestArgument = 128'000;

/// Whether the networks get the same values from the file as from the drawing.
bool isIn(const QString& path, const Drawing& drawing)
{
    try {
        const Drawing read = openFile(path);
        if (drawing.picture.isNull() != read.picture.isNull())
            return false;
        return drawing.picture.isNull() ? drawing.ink == read.ink
                                        : toGreyOrColour(drawing.picture) == toGreyOrColour(read.picture);
    } catch (const core::Error&) {
        return false;  // the file no longer exists or has another content
    }
}

/// The strategies of the option --strategies; empty if the default gives the same result.
std::string chosenAmong(const std::vector<core::StrategyId>& computed, const core::Classifier& classifier, bool onSheet)
{
    // By default, a sheet shows only some of the strategies.
    const bool isDefault = computed == classifier.strategies()
                        && (!onSheet || std::ranges::all_of(computed, [&classifier](core::StrategyId id) {
                               return core::isShownAtFirst(classifier, id);
                           }));
    return isDefault ? std::string() : core::listOf(computed);
}

void setRules(core::CompareOptions& options, const core::DecisionRules& rules,
              const std::vector<core::StrategyId>& computed)
{
    const auto has = [&computed](core::StrategyId id) { return std::ranges::find(computed, id) != computed.end(); };
    if (has(core::StrategyId::Pairwise))
        options.votes = core::toText(rules.votes);
    if (rules.ddag && has(core::StrategyId::Elimination) && has(core::StrategyId::Pairwise))
        options.elimination = core::duelsRule;
    const bool same = std::ranges::adjacent_find(rules.thresholds, std::not_equal_to()) == rules.thresholds.end();
    if (!rules.thresholds.empty() && has(core::StrategyId::MultiLabel))
        options.thresholds = core::listOf(same ? std::vector{rules.thresholds.front()} : rules.thresholds);
    if (has(core::StrategyId::Specialists))
        options.specialists = rules.specialists;
}

}  // namespace

DrawCommand::DrawCommand(DrawWorkspace& workspace, DrawingFiles& files, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_files(files)
{
}

void DrawCommand::setOrigin(const core::DatasetImage& image)
{
    const Canvas& canvas = m_workspace.canvas();
    m_known.insert(canvas.document(), {image, canvas.drawing()});
}

std::optional<core::DatasetImage> DrawCommand::originOf(const Drawing& drawing) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(),
                                    [&drawing](const Known& known) { return known.drawing == drawing; });
    return found == m_known.end() ? std::nullopt : std::optional(found->image);
}

void DrawCommand::describe(core::CompareOptions& options) const
{
    const Sheet sheet = m_workspace.sheet();
    std::vector<core::StrategyId> computed;
    for (const core::Verdict& verdict : sheet.verdicts)
        computed.push_back(verdict.strategy);
    if (computed.empty())
        computed = m_workspace.grid().strategies();
    options.strategies = chosenAmong(computed, *sheet.classifier, !options.sheet.path.empty());
    setRules(options, m_workspace.session().state().rules, computed);
    options.noNormalize = !sheet.preparation.normalize;
    options.invert = sheet.preparation.invert;
    if (sheet.why && sheet.why->evidence && (options.sheet.path.empty() || options.sheet.why)) {
        const core::Question& question = sheet.why->evidence->margin.question;
        options.why =
            core::toText(core::AskedQuestion{question.strategy, question.label, question.other}, *sheet.classifier);
        options.whyMethod = core::toText(sheet.why->evidence->method);
    }
}

void DrawCommand::make(core::CompareOptions options)
{
    const Canvas& canvas = m_workspace.canvas();
    const Drawing& drawing = canvas.drawing();
    if (!m_workspace.sheet().classifier)
        return emit failed(tr("No model is open. Open or train a model first."));
    if (drawing.empty())
        return emit failed(tr("Nothing is drawn. Draw something or open a picture first."));
    describe(options);
    const auto known = m_known.constFind(canvas.document());
    if (known != m_known.constEnd() && known->drawing == drawing) {
        std::vector<std::string> folders = std::move(options.data.dataDirectories);
        options.data = known->image.data;
        if (options.data.dataset.find('/') == std::string::npos)
            options.data.dataDirectories = std::move(folders);
        options.part = known->image.part;
        options.index = known->image.index;
        return finish(std::move(options));
    }
    options.data = {};
    struct Found {
        bool isInFile = false;
        std::string drawing;
    };
    m_lane.run(
        this,
        [path = m_files.origin(), drawing] {
            Found found{.isInFile = !path.isEmpty() && isIn(path, drawing), .drawing = {}};
            if (!found.isInFile && drawing.picture.isNull())
                found.drawing = core::compactDrawing(drawing.ink);
            return found;
        },
        [this, path = m_files.origin(), options](const Found& found) mutable {
            if (!found.isInFile && found.drawing.empty())
                return emit failed(tr("A command can only name a picture in a file. Save the picture first."));
            if (found.drawing.size() > longestArgument)
                return emit failed(tr("The drawing is too long for a command. Save it first."));
            if (found.isInFile)
                options.images = {QFile::encodeName(path).toStdString()};
            options.drawing = found.drawing;
            finish(std::move(options));
        },
        [this](const QString& message) { emit failed(message); });
}

void DrawCommand::finish(core::CompareOptions options)
{
    const std::filesystem::path subject = core::subjectName(options);
    if (options.sheet.caption == subject.filename().string())
        options.sheet.caption.reset();
    emit made(options);
}

}  // namespace ui
