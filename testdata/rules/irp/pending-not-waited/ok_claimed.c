// Who comes last, the routine or the sender, cleans up; the routine leaves the context alone when it comes first.
#include <wdm.h>

typedef struct _CLAIM { LONG First; KEVENT Late; } CLAIM, *PCLAIM;
typedef struct _PUNT { PDEVICE_OBJECT Lower; } PUNT, *PPUNT;

static IO_COMPLETION_ROUTINE PuntDone;

NTSTATUS PuntPush(PPUNT Punt, PIRP Irp)
{
    CLAIM claim;

    claim.First = 0;
    KeInitializeEvent(&claim.Late, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PuntDone, &claim, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Punt->Lower, Irp);
    if (InterlockedExchange(&claim.First, 1) == 1)
        return Irp->IoStatus.Status;
    KeWaitForSingleObject(&claim.Late, Executive, KernelMode, FALSE, NULL);
    return Irp->IoStatus.Status;
}

static NTSTATUS PuntDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCLAIM claim = (PCLAIM)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    if (InterlockedExchange(&claim->First, 1) == 1)
        KeSetEvent(&claim->Late, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
