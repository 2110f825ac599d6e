// Requests of the kernel are probed and those of programs are not.
#include <ntddk.h>

#define IOCTL_COPPER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8bf, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _COPPER_ARGS { ULONG Op, Count; ULONG Values[8]; } COPPER_ARGS, *PCOPPER_ARGS;
typedef struct _COPPER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } COPPER_EXTENSION, *PCOPPER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CopperControl;

_Use_decl_annotations_
NTSTATUS CopperControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOPPER_EXTENSION extension = (PCOPPER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PCOPPER_ARGS args = (PCOPPER_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_COPPER_RUN:
        __try {
            if (Irp->RequestorMode == KernelMode) {
                ProbeForRead(args, sizeof(*args), sizeof(ULONG)); // expect: buffers/requestor-mode-ignored
            }
            extension->Sum = args->Count; // expect: buffers/neither-unprobed
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
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
