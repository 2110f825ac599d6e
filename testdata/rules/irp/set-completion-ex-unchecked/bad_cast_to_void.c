// A cast to VOID does not make the call succeed.
#include <wdm.h>

typedef struct _ANCHOR {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
} ANCHOR, *PANCHOR;

static IO_COMPLETION_ROUTINE AnchorDone;

_Use_decl_annotations_
static NTSTATUS AnchorDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent(&((PANCHOR)Context)->Done, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS AnchorDrop(PDEVICE_OBJECT Device, PANCHOR Anchor, PIRP Irp)
{
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    (VOID)IoSetCompletionRoutineEx(Device, Irp, AnchorDone, Anchor, TRUE, TRUE, TRUE); // expect: irp/set-completion-ex-unchecked
    status = IoCallDriver(Anchor->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&Anchor->Done, Executive, KernelMode, FALSE, NULL);
    }
    return status; // expect: irp/wait-status-not-reloaded
}
