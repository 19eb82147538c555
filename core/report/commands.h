#pragma once

#include "core/report/command_line.h"
#include "core/strategy/verdict.h"
#include "core/training/recipe.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

struct ExperimentPlan;

/// The options of the subcommands with their defaults, as they are written on the command line. The program reads them
/// into these structs, and commandOf() writes those that differ from the defaults.

struct DatasetOptions {
    std::string dataset;  ///< name or folder{}; train and experiment: a list, see datasetNames()
    std::vector<std::string> dataDirectories{};
    std::string splitBy{};  ///< "writer" or "item"; empty: as usual for the data set
};

inline constexpr const char* testPart = "test";
inline constexpr const char* trainPart = "train";
inline constexpr const char* allParts = "all";

/// The value of --by.
inline constexpr const char* byEachWriter = "writer";

/// The values of --elimination.
inline constexpr const char* roundsRule = "rounds";
inline constexpr const char* duelsRule = "duels";

/// The place of an image in a data set.
struct DatasetImage {
    DatasetOptions data{};
    std::string part = testPart;
    std::int64_t index = 0;
};

/// The options of `compare --export`.
struct SheetSettings {
    std::string path{};  ///< empty: no sheet
    std::string layout = "slide";
    std::string panel = "softmax";
    std::string theme = "light";
    std::optional<std::string> caption{};  ///< nullopt: the name of the picture
    int width = 1920;
    int textSize = 100;  ///< percent
    bool why = true;     ///< the sheet has a card with the evidence of --why; not an option
};

/// The options of `runoff compare`.
struct CompareOptions {
    std::vector<std::string> images{};  ///< files
    std::string drawing{};              ///< compactDrawing(); empty: none
    DatasetOptions data{};              ///< with `index`: an image of a data set
    std::string part = testPart;
    std::optional<std::int64_t> index{};
    std::string model = "digits-lenet";
    std::string strategies{};
    std::string precision = "f32";
    std::string votes = "soft";
    std::string elimination = roundsRule;
    std::string thresholds{};
    SpecialistScores specialists = SpecialistScores::Raw;
    bool noNormalize = false;
    bool invert = false;
    std::string why{};  ///< AskedQuestion as text; empty: no evidence
    std::string whyMethod = "occlusion";
    SheetSettings sheet{};
    std::string csv{};
    bool noTiming = false;
    bool json = false;
};

/// What the result of `compare` calls its subjects: "four.png", "drawing" or "mnist: test image 5".
std::string subjectName(const CompareOptions& options, std::size_t place = 0);

/// The options of `runoff evaluate`.
struct EvaluateOptions {
    DatasetOptions data{};
    std::string part = testPart;
    std::string model{};
    std::string leaveOut{};
    std::string strategies{};
    std::string precision = "f32";
    std::int64_t limit = 0;
    std::int64_t pairs = 0;
    std::int64_t canvases = 0;
    std::int64_t hardest = 0;
    std::string by{};           ///< "writer" or empty
    std::string predictions{};  ///< file; empty: not written
    std::string against{};      ///< a second model; empty: none
    bool confusion = false;
    bool calibration = false;
    bool noTiming = false;
    bool json = false;
};

/// The options of `runoff adapt`.
struct AdaptOptions {
    DatasetOptions data{};
    std::string part = allParts;
    std::string model{};
    std::string out{};  ///< empty: the adapted model is not written
    std::uint64_t seed = 1;
    bool json = false;
};

/// The options of `runoff train`.
struct TrainOptions {
    DatasetOptions data{};
    Recipe recipe{};  ///< only title, architecture, seed and the numeric settings; the texts below hold the rest
    std::string classes{};
    std::string leaveOut{};
    std::string heads = toText(Recipe{}.heads);
    std::string strategies{};
    std::string optimizer = toText(Recipe{}.optimizer.kind);
    std::string headOptimizer{};
    std::string schedule = toText(Recipe{}.schedule);
    std::string precision = toText(Recipe{}.precision);
    std::string checkpoint{};
    std::string onto{};
    std::string out{};
    std::vector<double> taskWeights{};
    std::vector<double> mix{};
    double learningRate = 0.0;  ///< 0: the default rate of the optimizer
    double fraction = 1.0;
    std::int64_t stride = 1;
    int multiLabelEpochs = 0, specialistEpochs = 0;  ///< 0: derived from the epochs of the trunk
    int threads = 0;
    bool seedGiven = false;
    std::string augmentation = "none";
    bool augment = false;  ///< same as the augmentation "auto"
    bool resume = false;
    bool noTiming = false;
    bool json = false;
};

struct ExportOnnxOptions {
    std::string model{};
    std::string strategies{};  ///< empty: all that the model has
    std::string out{};
    bool json = false;
};

constexpr const char* deviationBars = "sd";       ///< one standard deviation of the trials to each side
constexpr const char* intervalBars = "interval";  ///< the 95 % interval of the table

/// The files that `runoff experiment` writes beside the results.
struct ExperimentFiles {
    std::string csv, plot, report{};  ///< empty: not written
    std::string bars{};               ///< of the plot: deviationBars or intervalBars; empty: deviationBars
};

/// The options of `experiment --submit`.
struct SubmitOptions {
    std::string engine{};  ///< Engine as text; empty: nothing is submitted
    int tasks = 0;
    double minutes = 0.0;  ///< as PackingRule::minutes
    int cpus = 1;
};

/// Numbers that are 0, and empty texts and lists, keep the values of the plan.
struct ExperimentOptions {
    std::string protocol{};  ///< name of a protocol, a plan file or "merge"
    DatasetOptions data{};
    std::vector<double> mix{};
    int trials = 0;
    std::optional<int> folds{};  ///< 0: without the folds of the plan
    std::vector<double> fractions{};
    std::vector<std::string> strategies{};
    std::string classes{};
    std::int64_t stride = 0;
    std::string architecture{};
    std::string precision{};
    int epochs = 0, headEpochs = 0;
    std::optional<std::uint64_t> seed{};
    int threads = 0;
    std::string isa{};  ///< as limitInstructionSet(); empty: the newest of the processor
    std::string shard{};
    int task = 0;  ///< number of a task of the sweep `protocol`; 0: none
    SubmitOptions submit{};
    std::string out{};
    ExperimentFiles files{};
    std::vector<std::string> merged{};    ///< results files
    double zone = 0.2;                    ///< PracticalOptions::zone in percentage points
    std::optional<double> correlation{};  ///< PracticalOptions::correlation
    bool resume = false;
    bool showPlan = false;
    bool noTiming = false;
    bool json = false;
};

/// The options that change `usual` to `plan`, except for data sets and architectures.
ExperimentOptions changesOf(const ExperimentPlan& plan, const ExperimentPlan& usual);

/// The command line with these options, without those that have their default.
CommandLine commandOf(const CompareOptions& options);
/// As commandOf(const CompareOptions&).
CommandLine commandOf(const EvaluateOptions& options);
/// As commandOf(const CompareOptions&).
CommandLine commandOf(const AdaptOptions& options);
/// As commandOf(const CompareOptions&).
CommandLine commandOf(const TrainOptions& options);
/// As commandOf(const CompareOptions&).
CommandLine commandOf(const ExportOnnxOptions& options);
/// As commandOf(const CompareOptions&).
CommandLine commandOf(const ExperimentOptions& options);

/// "softmax,pairwise", the value of the option --strategies.
std::string listOf(const std::vector<StrategyId>& strategies);
/// The names, separated by commas.
std::string listOf(const std::vector<std::string>& names);
/// The shortest decimal numbers that are read back as the same values, separated by commas.
std::string listOf(const std::vector<double>& numbers);
/// The same for float.
std::string listOf(const std::vector<float>& numbers);

/// Adds everything that `train` has options for, except onto and the held-out share.
void setRecipe(TrainOptions& options, const Recipe& recipe);
/// The epochs of these networks if only those of the trunk are given.
int usualMultiLabelEpochs(int epochs);
/// The same for the specialists.
int usualSpecialistEpochs(int epochs);

}  // namespace core
