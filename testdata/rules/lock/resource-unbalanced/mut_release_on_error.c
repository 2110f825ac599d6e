// Without the marked line the work item goes home with the resource on the short path.
#include <wdm.h>

typedef struct _SCAN {
    ERESOURCE Resource;
    ULONG Left;
} SCAN, *PSCAN;

IO_WORKITEM_ROUTINE ScanWorker;

VOID ScanWorker(PDEVICE_OBJECT Device, PVOID Context)
{
    PSCAN scan = Context;

    UNREFERENCED_PARAMETER(Device);
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&scan->Resource, TRUE);
    if (scan->Left == 0) {
        ExReleaseResourceLite(&scan->Resource); // guard
        KeLeaveCriticalRegion();
        return;
    }
    scan->Left--;
    ExReleaseResourceLite(&scan->Resource);
    KeLeaveCriticalRegion();
}
