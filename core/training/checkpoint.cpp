#include "core/training/checkpoint.h"

#include "core/base/checksum.h"
#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/output.h"
#include "core/base/visible.h"
#include "core/model/safetensors.h"
#include "core/training/recipe_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <map>

namespace core {

namespace {

using nlohmann::json;

constexpr double mostEpochs = 1e6;

std::vector<std::filesystem::path> checkpointFiles(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files = everythingIn(folder);
    std::erase_if(
        files, [](const std::filesystem::path& file) { return !file.filename().string().ends_with(checkpointSuffix); });
    return files;
}

/// False for links and pipes.
bool isPlainFile(const std::filesystem::path& file)
{
    std::error_code problem;
    return std::filesystem::is_regular_file(std::filesystem::symlink_status(file, problem));
}

/// The training that a checkpoint belongs to.
struct CheckpointOwner {
    std::string fingerprint;  ///< a checksum of the identity; empty: written by an earlier version
    std::string identity;     ///< for messages about settings that differ
};

std::string fingerprintOf(const std::string& identity)
{
    Checksum sum;
    sum.add(identity);
    return hexadecimal(sum.value());
}

/// Earlier versions wrote the identity under "recipe", for a training as a sentence.
std::optional<CheckpointOwner> ownerIn(const std::map<std::string, std::string>& metadata)
{
    if (const auto found = metadata.find("fingerprint"); found != metadata.end())
        return CheckpointOwner{found->second, metadata.contains("training") ? metadata.at("training") : ""};
    if (const auto found = metadata.find("recipe"); found != metadata.end()) {
        const std::string identity = identityInSentence(found->second);
        return CheckpointOwner{{}, identity.empty() ? found->second : identity};
    }
    return std::nullopt;
}

/// Nothing if Runoff did not write the file. Throws nothing.
std::optional<CheckpointOwner> ownerOf(const std::filesystem::path& file)
{
    if (!isPlainFile(file))
        return std::nullopt;
    try {
        return ownerIn(readTensorFileMetadata(file));
    } catch (const Error&) {
        // A file of another program, or a damaged file. Runoff does not remove it.
    }
    return std::nullopt;
}

bool isOf(const CheckpointOwner& owner, const std::string& identity)
{
    return owner.fingerprint.empty() ? owner.identity == identity : owner.fingerprint == fingerprintOf(identity);
}

std::string shortened(const json& value)
{
    constexpr std::size_t most = 60;
    const std::string text = value.is_discarded() ? "none" : value.dump(-1, ' ', true, json::error_handler_t::replace);
    return text.size() > most ? text.substr(0, most) + "..." : text;
}

/// Describes the first difference: "epochs: expected 6, found 7". Empty if the values are equal.
std::string differenceIn(const json& expected, const json& found, const std::string& name)
{
    if (expected == found)
        return {};
    if (!expected.is_object() || !found.is_object())
        return name + ": expected " + shortened(expected) + ", found " + shortened(found);
    const auto part = [](const json& object, const std::string& key) {
        return object.contains(key) ? object.at(key) : json(json::value_t::discarded);
    };
    json keys = expected;
    keys.update(found);
    for (const auto& [key, value] : keys.items())
        if (std::string difference = differenceIn(part(expected, key), part(found, key), visible(key));
            !difference.empty())
            return (name.empty() || name == "recipe" ? "" : name + ", ") + std::move(difference);
    return {};
}

/// The first difference in brackets. Empty for a checkpoint without settings.
std::string differenceBetween(const std::string& expected, const std::string& found)
{
    try {
        const std::string difference = differenceIn(parseJson(expected, ""), parseJson(found, ""), "");
        return difference.empty() ? "" : " (" + difference + ')';
    } catch (const Error&) {
        return {};
    }
}

/// Removes the checkpoints of all trainings of Runoff.
void removeOurs(const std::filesystem::path& folder)
{
    for (const auto& file : checkpointFiles(folder)) {
        std::error_code problem;
        if (ownerOf(file) && !std::filesystem::remove(file, problem) && problem)
            throwForErrno(file.string() + ": cannot remove the file", problem.value());
    }
}

void expectOwner(const std::filesystem::path& file, const std::string& identity)
{
    if (!isPlainFile(file))
        throw UsageError(file.string() + ": expected a checkpoint of Runoff, found a link or a special file");
    const auto owner = ownerIn(readTensorFileMetadata(file));
    if (!owner || !isOf(*owner, identity))
        throw UsageError(file.string()
                         + ": expected a checkpoint of this training, found a checkpoint with other settings"
                         + differenceBetween(identity, owner ? owner->identity : "")
                         + "; use the same options, or omit --resume to start again");
}

json toJson(const EpochReport& report)
{
    json value{report.epoch, report.epochs, report.loss, report.accuracy, report.seconds, report.samplesPerSecond};
    if (report.held) {
        value.push_back(report.held->loss);
        value.push_back(report.held->accuracy);
        value.push_back(report.held->images);
    }
    return value;
}

/// JSON contains null for a number that is not finite, such as the loss of a training that diverged.
double numberOrNull(const json& value, const std::string& name, const NumberRange& range)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : realNumber(value, name, range);
}

EpochReport reportFrom(const json& value)
{
    constexpr NumberRange anything{-1e300, 1e300}, positive{0.0, 1e300}, share{0.0, 1.0};
    if (!value.is_array() || (value.size() != 6 && value.size() != 8 && value.size() != 9))
        throw Error("reports: expected lists of 6, 8 or 9 numbers");
    EpochReport report;
    report.epochs = static_cast<int>(wholeNumber(value[1], "reports, epochs", {1, mostEpochs}));
    report.epoch = static_cast<int>(wholeNumber(value[0], "reports, epoch", {1, static_cast<double>(report.epochs)}));
    report.loss = numberOrNull(value[2], "reports, loss", anything);
    report.accuracy = numberOrNull(value[3], "reports, accuracy", share);
    report.seconds = numberOrNull(value[4], "reports, seconds", positive);
    report.samplesPerSecond = numberOrNull(value[5], "reports, samples per second", positive);
    if (value.size() >= 8)
        report.held = HeldReport{numberOrNull(value[6], "reports, loss held out", anything),
                                 numberOrNull(value[7], "reports, accuracy held out", share)};
    if (value.size() == 9)
        report.held->images = static_cast<std::int64_t>(wholeNumber(value[8], "reports, images held out", {0, 1e9}));
    return report;
}

const std::string& textOf(const std::map<std::string, std::string>& metadata, const std::string& key)
{
    const auto found = metadata.find(key);
    if (found == metadata.end())
        throw Error("its metadata lacks \"" + key + '"');
    return found->second;
}

/// A checkpoint is written after an epoch, so there is at least one report.
std::vector<EpochReport> reportsFrom(const std::map<std::string, std::string>& metadata)
{
    const json list = parseJson(textOf(metadata, "reports"), "reports");
    if (!list.is_array() || list.empty())
        throw Error("reports: expected at least one epoch, found none");
    std::vector<EpochReport> reports;
    for (const json& each : list) {
        const EpochReport report = reportFrom(each);
        if (!reports.empty() && report.epoch != reports.back().epoch + 1)
            throw Error("reports: expected epoch " + std::to_string(reports.back().epoch + 1) + ", found "
                        + std::to_string(report.epoch));
        if (!reports.empty() && report.epochs != reports.back().epochs)
            throw Error("reports: expected " + std::to_string(reports.back().epochs) + " epochs in each, found "
                        + std::to_string(report.epochs));
        reports.push_back(report);
    }
    return reports;
}

/// One mean for each parameter. SGD has no second means; only an optimizer knows whether it needs them.
void checkMeans(const OptimizerState& state, const std::vector<Tensor>& parameters)
{
    const auto check = [&parameters](const std::vector<Tensor>& means, const std::string& prefix) {
        if (means.size() != parameters.size())
            throw Error("expected " + std::to_string(parameters.size()) + " tensors " + prefix + ".0, ..., found "
                        + std::to_string(means.size()));
        for (std::size_t i = 0; i < means.size(); ++i)
            if (means[i].shape() != parameters[i].shape())
                throw Error("tensor " + prefix + "." + std::to_string(i) + ": expected shape "
                            + toText(parameters[i].shape()) + ", found " + toText(means[i].shape()));
    };
    check(state.first, "first");
    if (!state.second.empty())
        check(state.second, "second");
}

void storeList(TensorFile& file, const std::string& prefix, const std::vector<Tensor>& tensors)
{
    for (std::size_t i = 0; i < tensors.size(); ++i)
        file.tensors.emplace(prefix + "." + std::to_string(i), tensors[i]);
}

std::vector<Tensor> takeList(TensorFile& file, const std::string& prefix)
{
    std::vector<Tensor> tensors;
    for (;;) {
        auto node = file.tensors.extract(prefix + "." + std::to_string(tensors.size()));
        if (node.empty())
            return tensors;
        tensors.push_back(std::move(node.mapped()));
    }
}

}  // namespace

CheckpointFolder::CheckpointFolder(const CheckpointOptions& options, std::string identity)
    : m_folder(options.folder),
      m_identity(std::move(identity))
{
    if (m_folder.empty())
        return;
    makeFolder(m_folder);
    sweepTemporariesIn(m_folder, checkpointSuffix);
    if (!options.resume)
        removeOurs(m_folder);
    else
        for (const auto& file : checkpointFiles(m_folder))
            expectOwner(file, m_identity);
}

void CheckpointFolder::expectFree(const std::string& stage) const
{
    std::error_code problem;
    const std::filesystem::path file = fileOf(stage);
    if (!m_folder.empty() && std::filesystem::exists(std::filesystem::symlink_status(file, problem)) && !ownerOf(file))
        throw UsageError(
            file.string()
            + ": expected a checkpoint of Runoff, found another file; choose another folder for the checkpoints");
}

std::filesystem::path CheckpointFolder::fileOf(const std::string& stage) const
{
    return m_folder / (stage + checkpointSuffix);
}

std::optional<StageCheckpoint> CheckpointFolder::load(const std::string& stage, const Network& start) const
{
    expectFree(stage);
    if (m_folder.empty() || !isFile(fileOf(stage)))
        return std::nullopt;
    TensorFile file = readTensorFile(fileOf(stage));
    StageCheckpoint checkpoint{{start, {}}, {}};
    checkpoint.state.network.parameters = takeList(file, "parameter");
    checkpoint.state.optimizer.first = takeList(file, "first");
    checkpoint.state.optimizer.second = takeList(file, "second");
    try {
        checkNetwork(checkpoint.state.network);
        checkMeans(checkpoint.state.optimizer, checkpoint.state.network.parameters);
        if (!file.tensors.empty())
            throw Error("tensor " + file.tensors.begin()->first + " is not expected");
        checkpoint.state.optimizer.steps = wholeNumberIn(textOf(file.metadata, "steps"), "steps", {0, 1e15});
        checkpoint.reports = reportsFrom(file.metadata);
    } catch (const std::exception& error) {
        throw Error(fileOf(stage).string() + ": not a checkpoint: " + error.what());
    }
    return checkpoint;
}

void CheckpointFolder::store(const std::string& stage, const StageCheckpoint& checkpoint) const
{
    if (m_folder.empty())
        return;
    TensorFile file;
    json reports = json::array();
    for (const EpochReport& report : checkpoint.reports)
        reports.push_back(toJson(report));
    file.metadata = {{"fingerprint", fingerprintOf(m_identity)},
                     {"training", m_identity},
                     {"steps", std::to_string(checkpoint.state.optimizer.steps)},
                     {"reports", reports.dump()}};
    storeList(file, "parameter", checkpoint.state.network.parameters);
    storeList(file, "first", checkpoint.state.optimizer.first);
    storeList(file, "second", checkpoint.state.optimizer.second);
    writeTensorFile(file, fileOf(stage), StoredPrecision::Float32);
}

void expectNoOtherCheckpoints(const std::filesystem::path& folder, const std::string& identity)
{
    for (const auto& file : checkpointFiles(folder))
        if (const auto owner = ownerOf(file); owner && !isOf(*owner, identity))
            throw UsageError(file.string()
                             + ": expected a folder without checkpoints of other trainings, found a checkpoint"
                             + differenceBetween(identity, owner->identity) + "; remove it or choose another folder");
}

bool hasCheckpoints(const std::filesystem::path& folder)
{
    return !checkpointFiles(folder).empty();
}

std::optional<StagePosition> furthestStage(const std::filesystem::path& folder)
{
    std::optional<StagePosition> furthest;
    for (const auto& file : checkpointFiles(folder)) {
        const std::string name = file.filename().string();
        const auto stage = stageNamed(name.substr(0, name.size() - std::string(checkpointSuffix).size()));
        if (!stage)
            continue;
        StagePosition position{*stage};
        try {
            const EpochReport report = reportsFrom(readTensorFileMetadata(file)).back();
            position.epoch = report.epoch;
            position.epochs = report.epochs;
        } catch (const std::exception& error) {
            throw Error(file.string() + ": not a checkpoint: " + error.what());
        }
        if (!furthest || furthest->stage < position.stage)
            furthest = position;
    }
    return furthest;
}

void removeCheckpoints(const std::filesystem::path& folder)
{
    removeOurs(folder);
    sweepTemporariesIn(folder, checkpointSuffix);
    std::error_code notEmpty;
    std::filesystem::remove(folder, notEmpty);
}

}  // namespace core
