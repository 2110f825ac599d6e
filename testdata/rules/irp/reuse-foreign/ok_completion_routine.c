// The completion routine of an own IRP sends it again.
#include <ntddk.h>

typedef struct _ZETA_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} ZETA_EXTENSION, *PZETA_EXTENSION;

IO_COMPLETION_ROUTINE ZetaDone;

static VOID ZetaSend(PZETA_EXTENSION Ext, PIRP Irp)
{
    IoGetNextIrpStackLocation(Irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(Irp, ZetaDone, Ext, TRUE, TRUE, TRUE);
    IoCallDriver(Ext->Lower, Irp);
}

_Use_decl_annotations_
NTSTATUS ZetaDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Context != NULL) {
        IoReuseIrp(Irp, STATUS_NOT_SUPPORTED);
        ZetaSend((PZETA_EXTENSION)Context, Irp);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS ZetaStart(PZETA_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    ZetaSend(Ext, irp);
    return STATUS_SUCCESS;
}
