// The completion routine is set on own IRPs only.
#include <ntddk.h>

typedef struct _LEAD_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} LEAD_EXTENSION, *PLEAD_EXTENSION;

IO_COMPLETION_ROUTINE LeadFreed;

_Use_decl_annotations_
NTSTATUS LeadFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID LeadFlush(PLEAD_EXTENSION Ext)
{
    PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, NULL);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, LeadFreed, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(Ext->Lower, irp);
    }
}
