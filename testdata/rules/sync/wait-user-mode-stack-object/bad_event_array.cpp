// One event of several on the stack of a member function.
#include <wdm.h>

class Channel {
public:
    NTSTATUS Drain();
    PKEVENT Ends[2];
};

NTSTATUS Channel::Drain()
{
    KEVENT ends[2];

    PAGED_CODE();
    for (auto &end : ends)
        KeInitializeEvent(&end, SynchronizationEvent, FALSE);
    Ends[0] = &ends[0];
    Ends[1] = &ends[1];
    KeWaitForSingleObject(&ends[0], Executive, UserMode, FALSE, nullptr); // expect: sync/wait-user-mode-stack-object
    return KeWaitForSingleObject(&ends[1], Executive, KernelMode, FALSE, nullptr);
}
