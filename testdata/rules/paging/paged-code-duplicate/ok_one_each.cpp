// One for the function, one for the lambda and one for the local class inside of it.
#include <wdm.h>

ULONG LanternCount(ULONG streets)
{
    PAGED_CODE();

    struct Counter {
        ULONG total = 0;
        VOID Add(ULONG count)
        {
            PAGED_CODE();
            total += count;
        }
    } counter;
    auto lanterns = [](ULONG street) {
        PAGED_CODE();
        return street * 12;
    };
    for (ULONG i = 0; i < streets; i++)
        counter.Add(lanterns(i));
    return counter.total;
}
