// A request of kernel mode brings an address that is trusted; that of a program is copied inside a __try.
#include <ntddk.h>

#define IOCTL_KNOTGRASS_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x827, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _KNOTGRASS_ARGS { ULONG Op, Count; ULONG Values[8]; } KNOTGRASS_ARGS, *PKNOTGRASS_ARGS;
typedef struct _KNOTGRASS_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } KNOTGRASS_EXTENSION, *PKNOTGRASS_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KnotgrassControl;

_Use_decl_annotations_
NTSTATUS KnotgrassControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKNOTGRASS_EXTENSION extension = (PKNOTGRASS_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PKNOTGRASS_ARGS args = (PKNOTGRASS_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    KNOTGRASS_ARGS copy;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KNOTGRASS_RUN:
        if (Irp->RequestorMode == KernelMode) {
            RtlCopyMemory(&copy, args, sizeof(copy));
        } else {
            __try {
                ProbeForRead(args, sizeof(*args), sizeof(ULONG));
                RtlCopyMemory(&copy, args, sizeof(copy));
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
        }
        if (NT_SUCCESS(status)) {
            extension->Op = copy.Op;
        }
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
