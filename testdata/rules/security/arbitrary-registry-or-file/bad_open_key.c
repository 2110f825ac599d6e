// The program names the key, and anybody may send the code.
#include <ntddk.h>

#define IOCTL_CORRIE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x942, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _CORRIE_INPUT { ULONG Value; WCHAR Path[64]; } CORRIE_INPUT, *PCORRIE_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CorrieControl;

_Use_decl_annotations_
NTSTATUS CorrieControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PCORRIE_INPUT input = (PCORRIE_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    HANDLE key;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_CORRIE_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CORRIE_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            RtlInitUnicodeString(&name, input->Path);
            InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
            status = ZwOpenKey(&key, KEY_ALL_ACCESS, &attributes); // expect: security/arbitrary-registry-or-file
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
