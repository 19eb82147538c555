#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "app/commands/ranges.h"
#include "app/commands/train_output.h"
#include "app/interruption.h"
#include "core/base/error.h"
#include "core/base/file_lock.h"
#include "core/base/format.h"
#include "core/base/output.h"
#include "core/base/text.h"
#include "core/data/left_out.h"
#include "core/data/strokes.h"
#include "core/model/model_file.h"
#include "core/model/provenance.h"
#include "core/model/zoo.h"
#include "core/report/training_json.h"
#include "core/strategy/strategy.h"
#include "core/training/augmentation.h"
#include "core/training/checkpoint.h"
#include "core/training/preparation.h"
#include "core/training/progress.h"
#include "core/training/recipe_json.h"

#include <algorithm>
#include <memory>

namespace app {

namespace {

std::filesystem::path checkpointFolder(const core::TrainOptions& arguments)
{
    return arguments.checkpoint.empty() ? arguments.out + ".checkpoint" : arguments.checkpoint;
}

core::Selection selectionOf(const core::TrainOptions& arguments, const core::TrainTest& data)
{
    core::Selection selection;
    if (!arguments.classes.empty())
        selection.classes = core::parseClasses(arguments.classes, data.train.classNames);
    selection.stride = arguments.stride;
    selection.fraction = arguments.fraction;
    selection.seed = arguments.recipe.seed;
    if (!arguments.leaveOut.empty())
        selection.leftOut = core::leftOutDrawings(arguments.leaveOut, data);
    return selection;
}

core::TaskWeights taskWeightsFrom(const std::vector<double>& weights)
{
    if (weights.size() != 3)
        throw core::UsageError(
            "--task-weights: expected three numbers separated by commas (class, attributes, quantities), found "
            + std::to_string(weights.size()));
    return {weights[0], weights[1], weights[2]};
}

/// Prepares the recipe to add strategies to a model. Without --seed, uses the seed of the model, which selected its
/// held-out images.
void addTo(core::Recipe& recipe, const core::TrainOptions& arguments)
{
    recipe.onto = core::openModel(arguments.onto);
    recipe.architecture = recipe.onto->architecture;
    if (arguments.recipe.title.empty())
        recipe.title = recipe.onto->title;
    const std::string seed = core::valueOf(recipe.onto->provenance, core::provenance_key::seed);
    if (!arguments.seedGiven && !seed.empty()) {
        const auto number = core::wholeNumberFrom(seed);
        if (!number)
            throw core::UsageError(arguments.onto + ": seed: expected a whole number, found \"" + seed
                                   + "\"; set --seed");
        recipe.seed = *number;
    }
    if (!arguments.strategies.empty())
        return;
    const auto has = recipe.onto->strategies();
    std::erase_if(recipe.strategies, [&has](core::StrategyId id) { return std::ranges::find(has, id) != has.end(); });
}

core::Recipe recipeFrom(const core::TrainOptions& arguments, const core::Dataset& train)
{
    core::Recipe recipe = arguments.recipe;
    recipe.name = std::filesystem::path(arguments.out).stem().string();
    if (recipe.title.empty())
        recipe.title = recipe.name;
    recipe.heads = core::headTrainingNamed(arguments.heads);
    // Without strategies, the model is only calibrated and measured again.
    const bool nothing = !arguments.onto.empty() && arguments.strategies == "none";
    recipe.strategies = nothing                      ? std::vector<core::StrategyId>()
                      : arguments.strategies.empty() ? core::usualStrategies(recipe.heads)
                                                     : core::parseStrategies(arguments.strategies);
    recipe.multiLabelEpochs =
        arguments.multiLabelEpochs ? arguments.multiLabelEpochs : core::usualMultiLabelEpochs(recipe.epochs);
    recipe.specialistEpochs =
        arguments.specialistEpochs ? arguments.specialistEpochs : core::usualSpecialistEpochs(recipe.epochs);
    recipe.optimizer = core::optimizerNamed(arguments.optimizer);
    recipe.optimizer.weightDecay = arguments.recipe.optimizer.weightDecay;
    if (arguments.learningRate > 0.0)
        recipe.optimizer.learningRate = arguments.learningRate;
    if (!arguments.headOptimizer.empty())
        recipe.headOptimizer = core::optimizerNamed(arguments.headOptimizer);
    recipe.schedule = core::scheduleNamed(arguments.schedule);
    recipe.precision = core::precisionNamed(arguments.precision);
    const std::string wish = arguments.augment ? "auto" : arguments.augmentation;
    const core::ChosenAugmentation chosen = core::chooseAugmentation(wish, train);
    recipe.augmentation = chosen.rules;
    recipe.augmentationText = (wish == "auto" ? "auto: " : "") + core::toText(chosen);
    if (!arguments.taskWeights.empty())
        recipe.taskWeights = taskWeightsFrom(arguments.taskWeights);
    if (!arguments.onto.empty())
        addTo(recipe, arguments);
    return recipe;
}

[[noreturn]] void stopped(const core::TrainOptions& arguments, const Interruption& interruption)
{
    interruption.stop("stopped; the complete epochs are saved in " + checkpointFolder(arguments).string()
                      + "; to resume, run the same command with --resume");
}

void checkNames(const core::TrainOptions& arguments)
{
    std::vector<core::NamedFile> inputs = modelFiles(arguments.onto);
    inputs.push_back({"the folder of checkpoints", arguments.checkpoint});
    inputs.push_back({"--leave-out", arguments.leaveOut});
    checkOutputs({{"--out", arguments.out}}, inputs, arguments.data);
    if (std::filesystem::path(arguments.out).extension() != ".safetensors"
        || arguments.out.ends_with(core::checkpointSuffix))
        throw core::UsageError("--out: expected a name that ends in .safetensors and not in "
                               + std::string(core::checkpointSuffix) + ", found \"" + arguments.out + '"');
}

/// Throws core::UsageError if the checkpoints belong to other settings, or if --resume finds a finished training.
void checkCheckpoints(const core::TrainOptions& arguments, const std::string& identity)
{
    const auto folder = checkpointFolder(arguments);
    if (!arguments.resume) {
        if (!arguments.checkpoint.empty())
            core::expectNoOtherCheckpoints(folder, identity);
        return;
    }
    if (core::isFolder(folder))
        core::CheckpointFolder({folder, true}, identity);
    if (core::hasCheckpoints(folder))
        return;
    if (core::isThere(arguments.out))
        throw core::UsageError("--resume: expected a checkpoint in " + folder.string() + ", found none, but a finished "
                               + arguments.out + "; to train again, omit --resume");
    core::makeFolder(folder);
    say("No checkpoint in " + folder.string() + ": starting from the first epoch");
}

/// Deletes the checkpoints in the default folder. A failure is only a message, because the model is complete.
void removeOwnCheckpoints(const core::TrainOptions& arguments)
{
    if (!arguments.checkpoint.empty())
        return;
    try {
        core::removeCheckpoints(checkpointFolder(arguments));
    } catch (const core::Error& error) {
        say(error.what());
    }
}

/// The data sets of a training, joined.
core::TrainTest openWhole(const core::TrainOptions& arguments)
{
    core::JoinOptions options{.weights = arguments.mix};
    if (!arguments.onto.empty())
        options.rule = core::openModel(arguments.onto)->preprocessing;
    return openJoined(arguments.data, options);
}

void run(const core::TrainOptions& arguments)
{
    checkNames(arguments);
    core::checkAugmentationWish(arguments.augmentation);
    const core::FileLock lock(arguments.out);
    const Interruption interruption;
    core::setThreads(arguments.threads);
    const core::TrainTest whole = openWhole(arguments);
    const core::Selection selection = selectionOf(arguments, whole);
    core::TrainTest data = core::selectedForTraining(whole, selection);
    core::Recipe recipe = recipeFrom(arguments, data.train);
    if (recipe.onto)
        data = core::withRule(std::move(data), recipe.onto->preprocessing);
    recipe.selection = selection;
    core::checkRecipe(recipe, data.train);
    // Throws for an unknown architecture before a folder is created.
    const double expected = core::estimateSeconds(recipe, data);
    checkCheckpoints(arguments, core::trainingIdentity(recipe, data.train));
    core::makeFolder(checkpointFolder(arguments));
    const core::FileLock checkpointLock(checkpointFolder(arguments));
    const std::string networks =
        recipe.heads != core::HeadTraining::Scratch
            ? std::string()
            : std::to_string(core::ownHeadsOf(recipe, static_cast<int>(data.train.classCount())).size())
                  + " separate networks as heads, ";
    say("Training " + recipe.name + " on " + std::to_string(data.train.size()) + " images of " + data.train.name
        + (recipe.precision == core::Precision::Bf16 ? " in bf16: " : ": ") + networks + "about " + duration(expected)
        + " on this computer");
    say("Augmentation: " + recipe.augmentationText);

    std::stop_source stop;
    core::TrainingCallbacks callbacks;
    callbacks.progress = [&stop, &interruption](const core::TrainingProgress& progress) {
        if (interruption.wanted())
            stop.request_stop();
        showProgress(progressLine(progress));
    };
    callbacks.epoch = [](const core::StageEpoch& epoch) { say(epochLine(epoch)); };
    auto outcome = core::trainClassifier(data, recipe, {checkpointFolder(arguments), arguments.resume}, callbacks,
                                         stop.get_token());
    endProgress();
    if (!outcome)
        stopped(arguments, interruption);
    core::addProvenance(*outcome, data, recipe);
    core::keepBackup(arguments.out);
    core::writeModel(outcome->classifier, arguments.out);
    removeOwnCheckpoints(arguments);
    if (arguments.json)
        print(core::toJson(*outcome, arguments.out, timesOf(arguments.noTiming)));
    else
        printSummary(*outcome, arguments.out, timesOf(arguments.noTiming));
}

CLI::Validator wholeSetting(const char* key)
{
    const core::NumberRange range = core::recipeRange(key);
    return wholeNumber(static_cast<std::uint64_t>(range.low), static_cast<std::uint64_t>(range.high));
}

CLI::Validator realSetting(const char* key)
{
    const core::NumberRange range = core::recipeRange(key);
    return number(range.low, range.high);
}

}  // namespace

void addTrain(CLI::App& program)
{
    const auto a = std::make_shared<core::TrainOptions>();
    CLI::App* command = program.add_subcommand(
        "train",
        "Train a model: a shared trunk, the heads of the strategies, and the separate networks of some strategies");
    command->option_defaults()->group("Files and images");
    addDataset(*command, a->data, severalDatasetsHelp);
    addMix(*command, a->mix);
    command->add_option("--out", a->out, "Model file to write (.safetensors)")->required()->check(notEmpty());
    command->add_option("--classes", a->classes, "Classes to train on, such as 0-4 or a,b,c; default: all");
    command
        ->add_option("--leave-out", a->leaveOut,
                     "CSV file of drawings that are not used for training, with the columns file, segment, label and "
                     "reason")
        ->check(notEmpty());
    command->add_option("--stride", a->stride, "Use every N-th training image")->check(wholeNumber(1, any));
    command->add_option("--fraction", a->fraction, "Share of the training images to use, equal for all classes")
        ->capture_default_str()
        ->check(positiveNumber(1.0));
    command->option_defaults()->group("Networks and strategies");
    command
        ->add_option("--architecture", a->recipe.architecture,
                     "Network architecture: lenet, lenet-deep, lenet-small or resnet-small (for colour photos)")
        ->capture_default_str();
    command
        ->add_option("--heads", a->heads,
                     "How heads are trained: shared (frozen trunk), fine-tuned (the trunk keeps learning) or scratch "
                     "(one network per head)")
        ->capture_default_str()
        ->check(CLI::IsMember({"shared", "fine-tuned", "scratch"}));
    command->add_option(
        "--strategies", a->strategies,
        "Comma-separated subset of: " + core::strategyNames()
            + "; default: all except multi-task and cascade; with --onto, none only calibrates and measures the model");
    command->option_defaults()->group("Training");
    command->add_option("--epochs", a->recipe.epochs, "Epochs for the trunk")
        ->capture_default_str()
        ->check(wholeSetting("epochs"));
    command->add_option("--head-epochs", a->recipe.headEpochs, "Epochs for the heads")
        ->capture_default_str()
        ->check(wholeSetting("epochs"));
    command
        ->add_option("--multi-label-epochs", a->multiLabelEpochs,
                     "Epochs for the multi-label network; default: two thirds of --epochs")
        ->check(wholeSetting("epochs"));
    command
        ->add_option("--specialist-epochs", a->specialistEpochs,
                     "Epochs for each specialist; default: half of --epochs")
        ->check(wholeSetting("epochs"));
    command->add_option("--batch", a->recipe.batch, "Batch size for the networks")
        ->capture_default_str()
        ->check(wholeSetting("batch"));
    command->add_option("--head-batch", a->recipe.headBatch, "Batch size for the heads")
        ->capture_default_str()
        ->check(wholeSetting("batch"));
    command
        ->add_option("--optimizer", a->optimizer,
                     "Optimizer for the networks: " + core::alternatives(core::optimizerNames()))
        ->capture_default_str();
    command->add_option("--head-optimizer", a->headOptimizer,
                        "Optimizer for the heads, with its default learning rate; default: the same as --optimizer");
    command->add_option("--learning-rate", a->learningRate, "Learning rate; default: the usual rate of the optimizer")
        ->check(positiveNumber(core::recipeRange("learning_rate").high));
    command
        ->add_option("--weight-decay", a->recipe.optimizer.weightDecay,
                     "Weight decay: each step subtracts learning rate x decay x weight")
        ->capture_default_str()
        ->check(realSetting("weight_decay"));
    command
        ->add_option(
            "--schedule", a->schedule,
            "Learning rate schedule: constant, cosine, or one-cycle (warm-up for a fifth of the steps, then cosine)")
        ->capture_default_str()
        ->check(CLI::IsMember({"constant", "cosine", "one-cycle"}));
    command->add_option("--label-smoothing", a->recipe.labelSmoothing, "Label smoothing for the trunk; 0.1 is common")
        ->capture_default_str()
        ->check(realSetting("label_smoothing"));
    command
        ->add_option("--precision", a->precision,
                     "Arithmetic: f32, bf16 (faster if the processor supports it; weights stay float32) or auto")
        ->capture_default_str()
        ->check(CLI::IsMember({"f32", "bf16", "auto"}));
    command
        ->add_option("--onto", a->onto,
                     "Model (name or file) to add strategies to; its trunk and its other strategies do not change")
        ->check(notEmpty());
    command
        ->add_option(
            "--task-weights", a->taskWeights,
            "Weights of class, attributes and quantities in the loss of the multi-task network; default: 1,0.5,0.25")
        ->delimiter(',')
        ->check(realSetting("task_weights"));
    CLI::Option* augmentation = command
                                    ->add_option("--augmentation", a->augmentation,
                                                 "Augmentation of the training images: none, auto, digits, objects, or "
                                                 "rules such as shift=2,rotate=10,flip or, for strokes, "
                                                 "strokes,shift=1 or pen=0.3,slant=0.2,turn=8,aspect=0.1")
                                    ->capture_default_str();
    command->add_flag("--augment", a->augment, "Same as --augmentation auto")->excludes(augmentation);
    command->option_defaults()->group("Run");
    CLI::Option* seed = command
                            ->add_option("--seed", a->recipe.seed,
                                         "Random seed: the same seed and number of threads give the same weights; "
                                         "default with --onto: the seed of the model")
                            ->capture_default_str()
                            ->check(wholeNumber(0, anySeed));
    command->add_option("--threads", a->threads, threadsHelp)->capture_default_str()->check(threadCount());
    command->add_option("--title", a->recipe.title, "Title of the model in the window");
    command
        ->add_option(
            "--checkpoint", a->checkpoint,
            "Folder for the checkpoint of every epoch; default: OUT.checkpoint, removed when the training is complete")
        ->check(notEmpty());
    command->add_flag("--resume", a->resume, "Resume from the checkpoint");
    addNoTiming(*command, a->noTiming);
    command->add_flag("--json", a->json, "Print one JSON document on standard output");
    addExamples(*command,
                {"train --dataset mnist --augment --out mine.safetensors",
                 "train --dataset mnist,pen-digits --mix 2,1 --augment --out digits.safetensors",
                 "train --dataset leaves/ --epochs 20 --strategies softmax,pairwise --out leaves.safetensors"});
    command->callback([a, seed] {
        a->seedGiven = seed->count() > 0;
        run(*a);
    });
}

}  // namespace app
