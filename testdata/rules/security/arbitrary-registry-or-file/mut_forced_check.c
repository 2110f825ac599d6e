// The rights of the caller are checked.
#include <ntddk.h>

#define IOCTL_CREEK_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x958, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _CREEK_INPUT { ULONG Value; WCHAR Path[64]; } CREEK_INPUT, *PCREEK_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CreekControl;

_Use_decl_annotations_
NTSTATUS CreekControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PCREEK_INPUT input = (PCREEK_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    HANDLE key;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_CREEK_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CREEK_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            RtlInitUnicodeString(&name, input->Path);
            InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE, NULL, NULL);
            attributes.Attributes = OBJ_KERNEL_HANDLE | OBJ_FORCE_ACCESS_CHECK; // guard
            status = ZwOpenKey(&key, KEY_ALL_ACCESS, &attributes);
            if (NT_SUCCESS(status)) {
                ZwClose(key);
            }
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
