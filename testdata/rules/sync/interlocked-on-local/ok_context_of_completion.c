// The completion routine shares the local with the thread that waits.
#include <wdm.h>

typedef struct _RACE {
    LONG Claimed;
    KEVENT Done;
} RACE, *PRACE;

IO_COMPLETION_ROUTINE RaceDone;

_Use_decl_annotations_
NTSTATUS RaceDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PRACE race = (PRACE)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    if (race != NULL && InterlockedExchange(&race->Claimed, 1) == 0)
        KeSetEvent(&race->Done, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID SendAndClaim(PDEVICE_OBJECT Lower, PIRP Irp)
{
    RACE race;

    PAGED_CODE();
    race.Claimed = 0;
    KeInitializeEvent(&race.Done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, RaceDone, &race, TRUE, TRUE, TRUE);
    IoCallDriver(Lower, Irp);
    if (InterlockedExchange(&race.Claimed, 1) != 0)
        return;
    KeWaitForSingleObject(&race.Done, Executive, KernelMode, FALSE, NULL);
}
