#include "tests/support/test_main.h"

#include <filesystem>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

std::map<std::string, tests::TestMain>& registeredTests()
{
    static std::map<std::string, tests::TestMain> all;  // not a global: files register before globals here are made
    return all;
}

std::vector<void (*)()>& registeredEnds()
{
    static std::vector<void (*)()> all;
    return all;
}

}  // namespace

namespace tests {

RegisteredTest::RegisteredTest(const char* file, TestMain main)
{
    registeredTests()[std::filesystem::path(file).stem().string()] = main;
}

RegisteredEnd::RegisteredEnd(void (*end)())
{
    registeredEnds().push_back(end);
}

void runEnds()
{
    for (const auto end : registeredEnds())
        end();
}

}  // namespace tests

int main(int argc, char** argv)
{
    const auto test = argc > 1 ? registeredTests().find(argv[1]) : registeredTests().end();
    if (test == registeredTests().end()) {
        std::cerr << "usage: " << argv[0] << " TEST [arguments of Qt Test], where TEST is one of:\n";
        for (const auto& [name, main] : registeredTests())
            std::cerr << "  " << name << '\n';
        return 2;
    }
    argv[1] = argv[0];  // Qt Test sees its own arguments only
    return test->second(argc - 1, argv + 1);
}
