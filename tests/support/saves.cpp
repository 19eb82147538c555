#include "tests/support/saves.h"

#include "core/experiment/results.h"
#include "core/model/safetensors.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/made_results.h"
#include "tests/support/program.h"
#include "tests/support/tiny_plan.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cstdlib>

namespace tests {

namespace {

constexpr const char* lessonText =
    "{'format': 'runoff-scene', 'version': 1, 'title': 'T', 'steps': [{'text': 'Look.'}]}";
constexpr const char* planText =
    "{'format': 'runoff plan 1', 'protocol': 'tiny', 'question': 'Which?', 'trials': 1, "
    "'architecture': 'lenet-small', 'specialist_architecture': 'lenet-small', 'epochs': 1, "
    "'head_epochs': 1, 'strategies': ['softmax', 'pairwise']}";
constexpr const char* quick = " --dataset data --architecture lenet-small --epochs 1 --head-epochs 1 --threads 1";

/// Whether a name belongs to the file: itself, its backup, and the folder of checkpoints beside it.
bool belongs(const QString& name, const Save& save)
{
    const QString first = save.file.section('/', 0, 0);
    return name == first || name.startsWith(first + '~') || name == first + ".checkpoint"
        || name == first + ".networks";
}

bool isMarked(const QString& name)
{
    static const QRegularExpression mark("^\\..*\\.runoff-[A-Za-z0-9]{6}$");
    return mark.match(name).hasMatch() || name.endsWith(".lock");
}

bool endsLike(const QByteArray& file, const QByteArray& reference)
{
    constexpr qsizetype end = 3;
    return !reference.isEmpty() && file.right(end) == reference.right(end);
}

/// A file that was cut off differs in its length or its end. Times and dates may differ.
bool isComplete(const QByteArray& file, const QByteArray& reference)
{
    return endsLike(file, reference) && std::abs(file.size() - reference.size()) <= 200 + reference.size() / 50;
}

/// A picture with its start and its end, whatever it shows.
bool isPicture(const QString& path, const QByteArray& file)
{
    if (path.endsWith(".png"))
        return file.startsWith("\x89PNG") && file.endsWith("IEND\xae\x42\x60\x82");
    if (path.endsWith(".pdf"))
        return file.startsWith("%PDF-") && file.trimmed().endsWith("%%EOF");
    QXmlStreamReader svg(file);
    while (!svg.atEnd())
        svg.readNext();
    return path.endsWith(".svg") && !svg.hasError();
}

bool isReadable(const QString& path)
{
    return !path.endsWith(".safetensors") || content(path) == oldContent
        || errorOf([&path] { core::readTensorFile(path.toStdString()); }).isEmpty();
}

}  // namespace

std::vector<Save> savesIn(const QDir& folder)
{
    put(folder.filePath("plan.json"), QByteArray(planText).replace('\'', '"'));
    put(folder.filePath("l.runoff-scene"), QByteArray(lessonText).replace('\'', '"'));
    put(folder.filePath("p.md.in"), "Text.\n");
    const core::ExperimentPlan plan = tinyPlan("fair");
    core::writeResults(madeResults(plan, 4), folder.filePath("r.json").toStdString());
    const QString compare = "compare bar.png --model bars --no-timing ";
    const QString merge = "experiment merge r.json --no-timing --out ";
    const QString train = QString("train --strategies softmax") + quick;
    return {
        {"model", train + " --checkpoint kept --out out/m.safetensors", "m.safetensors"},
        {"model as ONNX", "export-onnx --model bars --out out/m.onnx", "m.onnx"},
        {"checkpoint", train + " --checkpoint out/kept --out new.safetensors", "kept/trunk.checkpoint.safetensors",
         false},
        {"results", QString("experiment ./plan.json --out out/r.json") + quick, "r.json", false},
        {"merged results", merge + "out/all.json", "all.json"},
        {"table", merge + "new.json --csv out/t.csv", "t.csv"},
        {"plot", merge + "new.json --plot out/p.svg", "p.svg"},
        {"plot as PDF", merge + "new.json --plot out/p.pdf", "p.pdf"},
        {"report", merge + "new.json --report out/r.md", "r.md"},
        {"report as HTML", merge + "new.json --report out/r.html", "r.html"},
        {"sheet", compare + "--export out/s.png", "s.png"},
        {"sheet as SVG", compare + "--export out/s.svg", "s.svg"},
        {"sheet as PDF", compare + "--export out/s.pdf", "s.pdf"},
        {"scores", compare + "--csv out/s.csv", "s.csv"},
        {"predictions", "evaluate --model bars --dataset data --no-timing --predictions out/p.csv", "p.csv"},
        {"handout", "lesson ./l.runoff-scene --export out/l.pdf", "l.pdf"},
        {"form", "sheets print --classes 0-4 --out out/f.pdf", "f.pdf"},
        {"page", "experiment page p.md.in --out out/p.md", "p.md"},
        {"tasks", QString("experiment ./plan.json --submit parallel --tasks 2 --out out/sweep --dataset data"),
         "sweep/plan.json", false},
    };
}

void prepareOut(const Save& save, const QDir& folder)
{
    QDir(folder.filePath("out")).removeRecursively();
    QDir(folder.filePath("kept")).removeRecursively();
    folder.mkdir("out");
    for (const char* other : {"new.json", "new.safetensors"})
        QFile::remove(folder.filePath(other));
    if (save.replaces)
        put(folder.filePath("out/" + save.file), oldContent);
}

QString problemIn(const Save& save, const QDir& folder, const QByteArray& reference, const OutState& state)
{
    const QString path = folder.filePath("out/" + save.file);
    for (const QString& name : namesIn(folder.filePath("out")))
        if (!belongs(name, save) && !(state.mayLeaveMarked && isMarked(name)))
            return "left " + name;
    const QString inner = QFileInfo(path).path();
    if (save.file.contains('/') && QFileInfo::exists(inner))
        for (const QString& name : namesIn(inner))
            if (isMarked(name) && !state.mayLeaveMarked)
                return "left " + name;
    if (!QFileInfo::exists(path))
        return save.replaces || state.mustBeNew ? QString("the file is gone") : QString();
    const QByteArray now = content(path);
    if (save.replaces && now == oldContent)
        return state.mustBeNew ? QString("the old file") : QString();
    const bool isNew =
        isComplete(now, reference) || (state.mayLackLetters && isPicture(path, now) && endsLike(now, reference));
    if (!isNew || !isReadable(path))
        return QString("a torn file of %1 bytes, expected %2")
            .arg(QString::number(now.size()), QString::number(reference.size()));
    return {};
}

}  // namespace tests
