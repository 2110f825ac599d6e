// Without the marked line the last release finds the mutex free on the path that dropped it.
#include <wdm.h>

typedef struct _COPIER {
    FAST_MUTEX Mutex;
    ULONG Left;
    HANDLE File;
} COPIER, *PCOPIER;

IO_WORKITEM_ROUTINE CopierWorker;

_Use_decl_annotations_
VOID CopierWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PCOPIER copier = (PCOPIER)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    ExAcquireFastMutex(&copier->Mutex);
    if (copier->Left != 0) {
        ExReleaseFastMutex(&copier->Mutex);
        ZwFlushKey(copier->File);
        ExAcquireFastMutex(&copier->Mutex); // guard
    }
    copier->Left = 0;
    ExReleaseFastMutex(&copier->Mutex);
}
