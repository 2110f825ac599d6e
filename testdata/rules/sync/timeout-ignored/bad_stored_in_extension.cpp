// The address is left in the object, where an interrupt's DPC finds it.
#include <wdm.h>

class Controller {
public:
    NTSTATUS Command(ULONG Code);

private:
    PKEVENT waiting;
    PULONG registers;
};

NTSTATUS Controller::Command(ULONG Code)
{
    KEVENT answered;
    LARGE_INTEGER limit;

    PAGED_CODE();
    KeInitializeEvent(&answered, NotificationEvent, FALSE);
    waiting = &answered;
    WRITE_REGISTER_ULONG(registers, Code);
    limit.QuadPart = -1000000;
    KeWaitForSingleObject(&answered, Executive, KernelMode, FALSE, &limit); // expect: sync/timeout-ignored
    return STATUS_SUCCESS;
}
