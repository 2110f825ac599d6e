// The same through a variable, on the failing branch.
#include <wdm.h>

typedef struct _WEASEL { LONG Failed; } WEASEL, *PWEASEL;

IO_COMPLETION_ROUTINE WeaselDone;

_Use_decl_annotations_
NTSTATUS WeaselDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    NTSTATUS status = Irp->IoStatus.Status;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    if (!NT_SUCCESS(status)) {
        InterlockedIncrement(&((PWEASEL)Context)->Failed);
        goto out;
    }
    status = STATUS_CONTINUE_COMPLETION;
out:
    return status; // expect: irp/completion-return-suspicious
}
