// A record on the stack is the context of a work item that may be late.
#include <wdm.h>

typedef struct _ERRAND {
    ULONG Value;
    KEVENT Done;
} ERRAND, *PERRAND;

IO_WORKITEM_ROUTINE ErrandRun;

_Use_decl_annotations_
VOID ErrandRun(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PERRAND errand = (PERRAND)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (errand != NULL) {
        errand->Value++;
        KeSetEvent(&errand->Done, IO_NO_INCREMENT, FALSE);
    }
}

VOID ErrandSend(PIO_WORKITEM Item)
{
    ERRAND errand;
    LARGE_INTEGER patience;

    PAGED_CODE();
    errand.Value = 1;
    KeInitializeEvent(&errand.Done, SynchronizationEvent, FALSE);
    IoQueueWorkItem(Item, ErrandRun, DelayedWorkQueue, &errand);
    patience.QuadPart = -3 * 10000000LL;
    (VOID)KeWaitForSingleObject(&errand.Done, Executive, KernelMode, FALSE, &patience); // expect: sync/timeout-ignored
}
