// The program chooses a number, the driver has the names.
#include <ntddk.h>

#define IOCTL_BECK_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x953, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _BECK_INPUT { ULONG Value; WCHAR Path[64]; } BECK_INPUT, *PBECK_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BeckControl;

_Use_decl_annotations_
NTSTATUS BeckControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PBECK_INPUT input = (PBECK_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    HANDLE key;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_BECK_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(BECK_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            RtlInitUnicodeString(&name, input->Value ? L"\\Registry\\Machine\\Software\\Beck" : L"\\Registry\\Machine\\Software\\Beck2");
            InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
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
