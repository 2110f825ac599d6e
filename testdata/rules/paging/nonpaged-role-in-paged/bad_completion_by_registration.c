// No role type: the registration makes it a completion routine.
#include <wdm.h>

typedef struct _LOWER_EXTENSION {
    PDEVICE_OBJECT Lower;
    ULONG Completed;
} LOWER_EXTENSION, *PLOWER_EXTENSION;

static NTSTATUS CountDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context);

#pragma alloc_text(PAGE, CountDone)

static NTSTATUS CountDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) // expect: paging/nonpaged-role-in-paged
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    ((PLOWER_EXTENSION)Context)->Completed++;
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS CountForward(PLOWER_EXTENSION Extension, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CountDone, Extension, TRUE, TRUE, TRUE);
    return IoCallDriver(Extension->Lower, Irp);
}
