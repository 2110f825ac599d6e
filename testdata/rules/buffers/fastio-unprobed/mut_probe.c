// Without the probe the answer goes anywhere.
#include <ntddk.h>

#define IOCTL_GREENFINCH_READ CTL_CODE(FILE_DEVICE_UNKNOWN, 0x816, METHOD_NEITHER, FILE_ANY_ACCESS)

static ULONG GreenfinchLevel;

FAST_IO_DEVICE_CONTROL GreenfinchFastControl;

_Use_decl_annotations_
BOOLEAN GreenfinchFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                           ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(InputBuffer);
    UNREFERENCED_PARAMETER(InputBufferLength);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoControlCode != IOCTL_GREENFINCH_READ || OutputBufferLength < sizeof(ULONG)) {
        return FALSE;
    }
    __try {
        if (ExGetPreviousMode() != KernelMode) {
            ProbeForWrite(OutputBuffer, sizeof(ULONG), sizeof(ULONG)); // guard
        }
        *(PULONG)OutputBuffer = GreenfinchLevel;
        IoStatus->Status = STATUS_SUCCESS;
        IoStatus->Information = sizeof(ULONG);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoStatus->Status = GetExceptionCode();
        IoStatus->Information = 0;
    }
    return TRUE;
}
