// The code is not looked at: whatever the program sends is served.
#include <ntddk.h>

static ULONG VireoSeen[4];

FAST_IO_DEVICE_CONTROL VireoFastControl;

_Use_decl_annotations_
BOOLEAN VireoFastControl(PFILE_OBJECT FileObject, BOOLEAN Wait, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer,
                         ULONG OutputBufferLength, ULONG IoControlCode, PIO_STATUS_BLOCK IoStatus, PDEVICE_OBJECT DeviceObject)
{
    UNREFERENCED_PARAMETER(FileObject);
    UNREFERENCED_PARAMETER(Wait);
    UNREFERENCED_PARAMETER(OutputBuffer);
    UNREFERENCED_PARAMETER(OutputBufferLength);
    UNREFERENCED_PARAMETER(IoControlCode);
    UNREFERENCED_PARAMETER(DeviceObject);
    if (InputBufferLength != sizeof(VireoSeen)) {
        return FALSE;
    }
    __try {
        RtlCopyMemory(VireoSeen, InputBuffer, sizeof(VireoSeen)); // expect: buffers/fastio-unprobed
        IoStatus->Status = STATUS_SUCCESS;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoStatus->Status = GetExceptionCode();
    }
    IoStatus->Information = 0;
    return TRUE;
}
