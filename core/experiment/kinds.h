#pragma once

#include "core/base/language.h"
#include "core/experiment/contestant.h"

#include <functional>
#include <nlohmann/json_fwd.hpp>

namespace core {

class CellStages;
struct CellContext;
struct CellData;
struct CellKey;
struct CellOutcome;
struct ExperimentPlan;

/// The kinds of experiments, which differ in what they vary besides the share of the images.
enum class ExperimentKind {
    Compare,         ///< nothing
    Imbalance,       ///< share of the images that every second class keeps (`levels`)
    EarlyExit,       ///< number of classes that a round of elimination removes (`levels`)
    TenNetworks,     ///< width of each specialist relative to the architecture (`levels`)
    OneClass,        ///< trains on images of one class only
    Unknown,         ///< tests with pictures of no class: letters, symbols, blanks, noise, scribbles
    MultiTask,       ///< separate networks for each task, or one for all
    Cascade,         ///< a cascade, or one flat network
    HeadEpochs,      ///< epochs of the heads (`levels`), in one training
    OneVsOne,        ///< whole networks with other outputs: one for each pair, or sigmoids
    Tuned,           ///< learning rate and epochs of each strategy, chosen on held-out images
    ClassModels,     ///< models that know one class each, with codes of several sizes (`levels`)
    OneAfterAnother  ///< trains on two classes at a time, without the images of the earlier ones
};

/// The meaning of the levels of a plan.
enum class LevelUse {
    None,     ///< there are no levels
    Cells,    ///< each level is a separate cell
    Drops,    ///< each level is a contestant of the same cell: elimination with this drop
    Settings  ///< each level is a setting of the same cell
};

/// Throws UsageError about a field of a plan if `fits` is false.
using PlanRequirement =
    std::function<void(bool fits, const std::string& field, const std::string& expected, const std::string& found)>;

/// An entry of the registry, with all facts about a kind of experiment that the rest of the program uses. Its texts are
/// English, marked with RUNOFF_TEXT; who shows them calls core::tr().
struct KindTraits {
    std::string name;                                ///< in plans, such as "early-exit"
    std::vector<Contestant> contestants;             ///< those that a plan can name
    std::vector<Contestant> usual;                   ///< the default of a plan
    Contestant baseline;                             ///< compared with all others of the same share and setting
    CellOutcome (*run)(const CellContext& context);  ///< trains and measures one cell; throws Stopped, Error
    void (*stages)(CellStages& cell);                ///< adds the stages of a cell, to estimate its cost
    LevelUse levels = LevelUse::None;
    /// Checks further requirements on a plan; nullptr: there are none
    void (*check)(const ExperimentPlan& plan, const PlanRequirement& require) = nullptr;
    /// Selects images of a cell before some are held out, or throws UsageError; nullptr: uses all images
    void (*prepare)(CellData& cell, const ExperimentPlan& plan, const CellKey& key) = nullptr;
    /// Adds the fields that only this kind uses to the JSON of a plan; nullptr: there are none
    void (*write)(const ExperimentPlan& plan, nlohmann::ordered_json& document) = nullptr;
    bool namesClass = false;       ///< a plan needs ExperimentPlan::onlyClass; other kinds do not allow it
    bool tunes = false;            ///< a plan names learning rates; other kinds do not allow them
    bool asPublished = false;      ///< heads may train on batches of their own images (equalUpdates is false)
    bool wholeNetworks = false;    ///< the contestants are whole networks without heads on a trunk
    bool pricePerSetting = false;  ///< the cost of a contestant depends on the setting
    /// How the specialists differ from the trunk, for the report; nullptr: by ExperimentPlan::specialistArchitecture
    const char* specialists = nullptr;
    /// The identifier of the measure, for headings; nullptr: accuracy, where higher is better
    std::string (*measure)(const ExperimentPlan& plan) = nullptr;
    const char* groups = RUNOFF_TEXT("core", "Setting");      ///< title of an axis with the settings
    const char* meaning = nullptr;                            ///< paragraph of the report that explains the figures
    std::string (*setting)(const ExperimentPlan&) = nullptr;  ///< line of the report about fields of this kind
};

// Each kind is in a separate file.
/// Strategies on the same images.
KindTraits compareKind();
/// Every second class has few images.
KindTraits imbalanceKind();
/// Elimination that removes several classes in each round.
KindTraits earlyExitKind();
/// Specialists against one network of the same size or work.
KindTraits tenNetworksKind();
/// Networks that were trained on one class.
KindTraits oneClassKind();
/// Pictures that belong to no class.
KindTraits unknownKind();
/// One network for several tasks, or one for each.
KindTraits multiTaskKind();
/// A gate with networks behind it, or one flat network.
KindTraits cascadeKind();
/// Heads after different numbers of epochs.
KindTraits headEpochsKind();
/// Pairs in one network.
KindTraits oneVsOneKind();
/// The same effort of tuning for every strategy.
KindTraits tunedKind();
/// Models that know one class only.
KindTraits classModelsKind();
/// Classes that arrive in pairs.
KindTraits oneAfterAnotherKind();

/// The registry, in the order of ExperimentKind.
inline constexpr std::array kindsOfExperiments{
    compareKind, imbalanceKind,  earlyExitKind, tenNetworksKind, oneClassKind,    unknownKind,        multiTaskKind,
    cascadeKind, headEpochsKind, oneVsOneKind,  tunedKind,       classModelsKind, oneAfterAnotherKind};

/// The entry of a kind. Runs on any thread.
const KindTraits& traitsOf(ExperimentKind kind);
/// The name of the kind in plans.
std::string toText(ExperimentKind kind);
/// The names of all kinds, in the order of ExperimentKind.
std::vector<std::string> kindNames();

/// The default contestants of most kinds.
std::vector<Contestant> usualContestants();
/// All that the kinds compare which train with trainCell(): usualContestants(), heads, extras and the ensemble.
std::vector<Contestant> comparedContestants();
/// Appends the other strategies of the registry that use heads.
std::vector<Contestant> withAllHeads(std::vector<Contestant> contestants);

}  // namespace core
