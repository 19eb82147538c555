#pragma once

#include "core/base/error.h"
#include "core/experiment/results.h"
#include "core/model/safetensors.h"
#include "tests/support/bars.h"
#include "tests/support/errors.h"
#include "tests/support/folder_content.h"
#include "tests/support/program_test.h"
#include "tests/support/saves.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <nlohmann/json.hpp>

namespace tests {

/// Kills the program by SIGKILL at random moments of training, experiments and saving. After each death all files are
/// whole; after the run that ends by itself they are those of an undisturbed run, and nothing else is left.
class SuddenDeathTest : public ProgramTest {
protected:
    struct Deaths {
        int kills = 0;
        int completed = 0;  ///< runs that were resumed until they ended, and compared
    };

    /// `kinds` are names of the files that killSaves() writes; empty: all.
    void prepare(const QStringList& kinds = {})
    {
        const ProgramResult training = prepareBars(m_program, folder());
        QVERIFY2(training.status == 0, training.err.constData());
        m_saves = savesIn(folder());
        if (!kinds.isEmpty())
            std::erase_if(m_saves, [&kinds](const Save& save) { return !kinds.contains(save.name); });
        m_random.seed(20);
    }

    Deaths killTraining(int kills)
    {
        const QString command =
            "train --dataset data --strategies softmax,pairwise,multi-label --architecture lenet-small --epochs 4 "
            "--head-epochs 4 --multi-label-epochs 3 --threads 1 --batch 16 --out out/m.safetensors";
        return killUntilDone({command, command + " --resume", "m.safetensors", true}, kills);
    }

    Deaths killExperiment(int kills)
    {
        const QString command =
            "experiment fair --dataset data --architecture lenet-small --trials 2 --fractions 0.5,1 --epochs 2 "
            "--head-epochs 2 --threads 1 --out out/r.json";
        return killUntilDone({command, command + " --resume", "r.json", false}, kills);
    }

    /// Kills every kind of saving in turn, more often at the end of a run, where it saves.
    Deaths killSaves(int kills)
    {
        Deaths deaths;
        std::vector<QByteArray> references;
        std::vector<int> times;
        for (const Save& save : m_saves) {
            prepareOut(save, folder());
            QElapsedTimer clock;
            clock.start();
            if (m_program.run(save.arguments).status != 0)
                QTest::qFail(save.name, __FILE__, __LINE__);
            times.push_back(static_cast<int>(clock.elapsed()));
            references.push_back(content(path("out/" + save.file)));
        }
        for (std::size_t at = 0; deaths.kills < kills && !QTest::currentTestFailed(); at = (at + 1) % m_saves.size()) {
            const Save& save = m_saves[at];
            prepareOut(save, folder());
            deaths.kills += dies(save.arguments, times[at] / 3, times[at] + 2);
            expectGood(problemIn(save, folder(), references[at], {.mayLeaveMarked = true}));
            if (m_program.run(save.arguments).status != 0)
                QTest::qFail(save.name, __FILE__, __LINE__);
            expectGood(problemIn(save, folder(), references[at], {.mustBeNew = true}));
            ++deaths.completed;
        }
        return deaths;
    }

private:
    /// A run that can be resumed.
    struct Resumable {
        QString first, resumed;
        QString file;  ///< in "out"
        bool hasCheckpoints;
    };

    QDir folder() const { return QDir(m_folder.path()); }

    static void expectGood(const QString& problem)
    {
        if (!problem.isEmpty())
            QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
    }

    /// Whether the program was killed before its end, after a random number of milliseconds.
    bool dies(const QString& command, int from, int to)
    {
        QProcess process;
        m_program.start(process, command);
        if (process.waitForFinished(m_random.bounded(std::max(1, from), std::max(2, to))))
            return false;
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished();
        return process.exitStatus() == QProcess::CrashExit;
    }

    Deaths killUntilDone(const Resumable& run, int kills)
    {
        clear();
        QElapsedTimer clock;
        clock.start();
        if (m_program.run(run.first).status != 0)
            QTest::qFail("the undisturbed run failed", __FILE__, __LINE__);
        const int whole = static_cast<int>(clock.elapsed());
        const std::string reference = comparable(run.file);
        Deaths deaths;
        while (deaths.kills < kills && !QTest::currentTestFailed()) {
            clear();
            QString command = run.first;
            for (int death = 0; death < 6 && deaths.kills < kills; ++death, command = run.resumed) {
                deaths.kills += dies(command, 1, whole);
                checkAfterDeath(run);
                if (QFile::exists(path("out/" + run.file)) && run.hasCheckpoints)
                    break;  // finished
            }
            finish(run, reference);
            ++deaths.completed;
        }
        return deaths;
    }

    void finish(const Resumable& run, const std::string& reference)
    {
        const bool finished = run.hasCheckpoints && QFile::exists(path("out/" + run.file));
        const ProgramResult last = m_program.run(run.resumed);
        // A finished training is not resumed. It is killed after the model is written and before the checkpoints go.
        const bool refused = finished && last.status == 2 && last.err.contains("finished");
        if (last.status != 0 && !refused)
            QTest::qFail(last.err.constData(), __FILE__, __LINE__);
        if (comparable(run.file) != reference)
            QTest::qFail("the resumed run has other numbers", __FILE__, __LINE__);
        const QStringList names = namesIn(path("out"));
        for (const QString& name : names)
            if (name != run.file && name != run.file + '~' && !refused)
                QTest::qFail(qPrintable("left " + name), __FILE__, __LINE__);
    }

    void clear()
    {
        QDir(path("out")).removeRecursively();
        folder().mkdir("out");
    }

    /// Every file that bears its own name can be read.
    void checkAfterDeath(const Resumable& run)
    {
        QDirIterator all(path("out"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next();
            const QString name = QFileInfo(file).fileName();
            if (name.contains(".runoff-") || name.endsWith(".lock"))
                continue;
            const QString problem = errorOf([&] {
                if (name.contains(".safetensors"))
                    core::readTensorFile(file.toStdString());
                else if (name == run.file)
                    core::readResults(file.toStdString());
                else
                    throw core::Error("a file of no known kind: " + name.toStdString());
            });
            expectGood(problem);
        }
    }

    /// The numbers of a model or of results without times and dates.
    std::string comparable(const QString& file) const
    {
        const std::string where = path("out/" + file).toStdString();
        if (file.endsWith(".json")) {
            const std::string copy = path("compared.json").toStdString();
            core::writeResults(core::withoutTimes(core::readResults(where)), copy);
            return content(path("compared.json")).toStdString();
        }
        core::TensorFile model = core::readTensorFile(where);
        nlohmann::json provenance = nlohmann::json::parse(model.metadata.at("provenance"));
        for (const char* key : {"seconds", "date"})
            provenance.erase(key);
        model.metadata["provenance"] = provenance.dump();
        core::writeTensorFile(model, path("compared.safetensors").toStdString(), core::StoredPrecision::Float16);
        return content(path("compared.safetensors")).toStdString();
    }

    std::vector<Save> m_saves;
    QRandomGenerator m_random;
};

}  // namespace tests
