// That the address is valid says nothing about whose it is.
#include <ntddk.h>

#define IOCTL_FLUOR_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c2, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _FLUOR_ARGS { ULONG Op, Count; ULONG Values[8]; } FLUOR_ARGS, *PFLUOR_ARGS;
typedef struct _FLUOR_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } FLUOR_EXTENSION, *PFLUOR_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FluorControl;

_Use_decl_annotations_
NTSTATUS FluorControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFLUOR_EXTENSION extension = (PFLUOR_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PFLUOR_ARGS args = (PFLUOR_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_FLUOR_RUN:
        __try {
            if (MmIsAddressValid(args)) {
                extension->Sum = args->Count; // expect: buffers/neither-unprobed
            }
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
