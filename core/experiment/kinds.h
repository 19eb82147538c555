#pragma once

#include "core/experiment/contestant.h"

#include <functional>

namespace core {

class CellStages;
struct CellContext;
struct CellData;
struct CellKey;
struct CellOutcome;
struct ExperimentPlan;

/// What an experiment varies besides the share of the images.
enum class ExperimentKind {
    Compare,      ///< nothing
    Imbalance,    ///< `levels`: the share of its images that every second class keeps
    EarlyExit,    ///< `levels`: how many classes elimination drops a round
    TenNetworks,  ///< `levels`: width of each specialist, 1 is the architecture as it is
    OneClass,     ///< training images of one class only
    Unknown,      ///< pictures of no class: letters, symbols, blanks, noise, scribbles
    MultiTask,    ///< each task of a multi-task network alone against all together
    Cascade       ///< a gate and the networks behind it against one flat network
};

/// How a kind uses the levels of a plan.
enum class LevelUse {
    None,   ///< it has none
    Cells,  ///< each level is trained by itself, in a cell of its own
    Drops   ///< classes that elimination drops in a round: contestants of the same cell
};

/// Throws UsageError about a field of a plan unless it fits.
using PlanRequirement =
    std::function<void(bool fits, const std::string& field, const std::string& expected, const std::string& found)>;

/// One line of the registry: all that the rest of the program needs to know of a kind of experiment. Texts are English,
/// as reports are.
struct KindTraits {
    std::string name;                     ///< in plans: "early-exit"
    std::vector<Contestant> contestants;  ///< that a plan can name
    std::vector<Contestant> usual;        ///< of a plan that names none
    Contestant baseline;                  ///< that the others of the same share and setting are tested against
    CellOutcome (*run)(const CellContext& context);  ///< Trains and measures one cell. Throws Stopped, Error
    void (*stages)(CellStages& cell);                ///< Adds the stages that a cell trains, for its cost
    LevelUse levels = LevelUse::None;
    /// What it requires of a plan beyond ranges; nullptr: nothing.
    void (*check)(const ExperimentPlan& plan, const PlanRequirement& require) = nullptr;
    /// Chooses among the images of a cell before some are held out, or throws UsageError; nullptr: takes all.
    void (*prepare)(CellData& cell, const ExperimentPlan& plan, const CellKey& key) = nullptr;
    bool wholeNetworks = false;    ///< its contestants are whole networks, without heads on a trunk
    bool pricePerSetting = false;  ///< a contestant costs something else in each setting
    /// What is counted, for headings; nullptr: accuracy, of which more is better.
    std::string (*measure)(const ExperimentPlan& plan) = nullptr;
    const char* groups = "Setting";                           ///< what its settings are, for an axis
    const char* meaning = nullptr;                            ///< a paragraph of the report: how to read the figures
    std::string (*setting)(const ExperimentPlan&) = nullptr;  ///< a line of the report about its own fields
};

// The kinds, one file each.
KindTraits compareKind();
KindTraits imbalanceKind();
KindTraits earlyExitKind();
KindTraits tenNetworksKind();
KindTraits oneClassKind();
KindTraits unknownKind();
KindTraits multiTaskKind();
KindTraits cascadeKind();

/// The registry, in the order of ExperimentKind.
inline constexpr std::array kindsOfExperiments{compareKind,  imbalanceKind, earlyExitKind, tenNetworksKind,
                                               oneClassKind, unknownKind,   multiTaskKind, cascadeKind};

/// Any thread.
const KindTraits& traitsOf(ExperimentKind kind);
std::string toText(ExperimentKind kind);
/// The names of all kinds, in the order of ExperimentKind.
std::vector<std::string> kindNames();

/// The strategies that most kinds compare where a plan names none.
std::vector<Contestant> usualContestants();
/// `contestants`, and behind them the other strategies of the registry that are decided on heads.
std::vector<Contestant> withAllHeads(std::vector<Contestant> contestants);

}  // namespace core
