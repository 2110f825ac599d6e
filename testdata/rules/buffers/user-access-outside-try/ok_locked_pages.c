// The pages are locked and used through their mapping, which needs no handler.
#include <ntddk.h>

#define IOCTL_LAPWING_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x829, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _LAPWING_ARGS { ULONG Op, Count; ULONG Values[8]; } LAPWING_ARGS, *PLAPWING_ARGS;
typedef struct _LAPWING_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } LAPWING_EXTENSION, *PLAPWING_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH LapwingControl;

_Use_decl_annotations_
NTSTATUS LapwingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLAPWING_EXTENSION extension = (PLAPWING_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PLAPWING_ARGS args = (PLAPWING_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    PMDL mdl;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_LAPWING_RUN:
        mdl = IoAllocateMdl(args, sizeof(*args), FALSE, FALSE, NULL);
        if (!mdl) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        __try {
            MmProbeAndLockPages(mdl, Irp->RequestorMode, IoReadAccess);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            PLAPWING_ARGS mapped = (PLAPWING_ARGS)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);

            if (mapped) {
                extension->Op = mapped->Op;
            } else {
                status = STATUS_INSUFFICIENT_RESOURCES;
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
