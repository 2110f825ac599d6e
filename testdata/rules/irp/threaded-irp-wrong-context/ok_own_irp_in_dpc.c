// At DISPATCH_LEVEL an IRP of the driver's own.
#include <ntddk.h>

typedef struct _FIR_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} FIR_EXTENSION, *PFIR_EXTENSION;

IO_COMPLETION_ROUTINE FirFreed;

_Use_decl_annotations_
NTSTATUS FirFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

KDEFERRED_ROUTINE FirDpc;

_Use_decl_annotations_
VOID FirDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PFIR_EXTENSION ext = (PFIR_EXTENSION)Context;
    PIRP irp;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (ext == NULL) {
        return;
    }
    irp = IoAllocateIrp(ext->Lower->StackSize, FALSE);
    if (irp != NULL) {
        IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
        IoSetCompletionRoutine(irp, FirFreed, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(ext->Lower, irp);
    }
}
