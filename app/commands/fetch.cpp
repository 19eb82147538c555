#include "app/commands/fetch.h"

#include "app/commands/output.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/data/catalogue.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <algorithm>
#include <memory>

namespace app {

namespace {

constexpr int timeoutMilliseconds = 30'000;

const core::KnownDataset& known(const std::string& name)
{
    const auto& all = core::knownDatasets();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const core::KnownDataset& entry) { return entry.name == name; });
    if (found != all.end())
        return *found;
    std::string names;
    for (const core::KnownDataset& entry : all)
        names += (names.empty() ? "" : ", ") + entry.name;
    throw core::UsageError(name + ": no such data set; expected one of: " + names);
}

QByteArray download(QNetworkAccessManager& network, const std::string& url)
{
    QNetworkRequest request(QUrl(QString::fromStdString(url)));
    request.setTransferTimeout(timeoutMilliseconds);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, [&url](qint64 received, qint64 total) {
        showProgress(url + "  " + std::to_string(received / 1024) + " of " + std::to_string(total / 1024) + " kB");
    });
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    endProgress();
    if (reply->error() != QNetworkReply::NoError)
        throw core::Error(url + ": cannot be downloaded: " + reply->errorString().toStdString()
                          + "; without a network, put the files into a folder and name it by --data-dir");
    return reply->readAll();
}

void checkSha256(const core::KnownDataset::File& file, const QByteArray& content)
{
    const std::string found = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString();
    if (found != file.sha256)
        throw core::Error(file.url + ": expected SHA-256 " + file.sha256 + ", found " + found + "; nothing was kept");
}

}  // namespace

void fetchDataset(const std::string& name)
{
    const core::KnownDataset& dataset = known(name);
    int count = 0;
    QCoreApplication application(count, nullptr);
    QNetworkAccessManager network;
    const std::filesystem::path folder = core::fetchFolder(name);
    for (const core::KnownDataset::File& file : dataset.files) {
        const QByteArray content = download(network, file.url);
        checkSha256(file, content);
        std::filesystem::create_directories(folder);
        core::writeFile(folder / file.name, std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
        say("fetched " + (folder / file.name).string());
    }
}

}  // namespace app
