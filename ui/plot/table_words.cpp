#include "ui/plot/table_words.h"

#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

namespace ui {

QString TableWords::contestant(const core::Contestant& contestant)
{
    using enum core::Contestant::Kind;
    switch (contestant.kind) {
    case Strategy:
        break;
    case Sigmoid:
        return tr("Sigmoid");
    case SigmoidStart:
        return tr("Sigmoid, starts at 1/K");
    case TrunkLonger:
        return tr("Trunk's softmax, trained further");
    case Ensemble:
        return tr("Ensemble of softmax networks");
    case EnsembleMember:
        return tr("One network of the ensemble");
    case OneVsOne:
        return tr("One-vs-one");
    case OneVsOneMasked:
        return tr("One-vs-one, masked");
    case ClassPca:
        return tr("PCA of each class");
    case ClassAutoencoder:
        return tr("Autoencoder of each class");
    case AllAtOnce:
        return tr("All classes at once");
    case TrunkSoftmax:
        return tr("Trunk's softmax");
    case SoftmaxAsLong:
        return tr("Softmax, as long");
    case OneNetworkParameters:
        return tr("One network, same parameters");
    case OneNetworkWork:
        return tr("One network, same work");
    case Alone:
        return tr("Each task alone");
    case Together:
        return tr("All together");
    case TogetherWork:
        return tr("All together, same work");
    case Flat:
        return tr("One flat network");
    }
    return contestant.drop > 0 ? tr("Elimination, drops %1").arg(contestant.drop)
                               : VerdictWords::shortName(contestant.strategy);
}

QString TableWords::measure(const std::string& id)
{
    const QString name = QString::fromStdString(id);
    return name.left(1).toUpper() + name.mid(1);
}

QString TableWords::percent(double share)
{
    return tr("%1 %").arg(Words::decimal(100.0 * share, 2));
}

}  // namespace ui
