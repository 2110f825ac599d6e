// Threads of the system are not suspended: work items, the driver's own threads, loading and unloading.
#include <wdm.h>

typedef struct _DEV {
    ERESOURCE Resource;
    ULONG Ticks;
} DEV, *PDEV;

IO_WORKITEM_ROUTINE DevWork;
KSTART_ROUTINE DevThread;

static VOID DevTick(PDEV Dev)
{
    ExAcquireResourceExclusiveLite(&Dev->Resource, TRUE);
    Dev->Ticks++;
    ExReleaseResourceLite(&Dev->Resource);
}

VOID DevWork(PDEVICE_OBJECT Device, PVOID Context)
{
    UNREFERENCED_PARAMETER(Device);
    DevTick(Context);
}

VOID DevThread(PVOID Context)
{
    DevTick(Context);
    PsTerminateSystemThread(STATUS_SUCCESS);
}
