// The pages that the pointer leads to are locked, and their mapping is used.
#include <ntddk.h>

#define IOCTL_LINNET_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x896, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _LINNET_ARGS { PULONG Target; ULONG Count; } LINNET_ARGS, *PLINNET_ARGS;
typedef struct _LINNET_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } LINNET_EXTENSION, *PLINNET_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH LinnetControl;

_Use_decl_annotations_
NTSTATUS LinnetControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLINNET_EXTENSION extension = (PLINNET_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PLINNET_ARGS args = (PLINNET_ARGS)Irp->AssociatedIrp.SystemBuffer;
    PMDL mdl;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_LINNET_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(LINNET_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        mdl = IoAllocateMdl(args->Target, sizeof(ULONG), FALSE, FALSE, NULL);
        if (!mdl) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        __try {
            MmProbeAndLockPages(mdl, UserMode, IoReadAccess);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            PULONG mapped = (PULONG)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);

            if (mapped) {
                extension->Sum = *mapped;
            }
            MmUnlockPages(mdl);
        }
        IoFreeMdl(mdl);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
