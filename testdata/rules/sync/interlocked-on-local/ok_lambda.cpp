// A callable that holds the counter by reference is handed on.
#include <wdm.h>

void RunLater(void *Callable);

LONG CountProcessors()
{
    LONG count = 0;
    auto add = [&count] { InterlockedIncrement(&count); };

    RunLater(&add);
    return InterlockedIncrement(&count);
}
