// A status block of the driver's own is poisoned before the call that fills it.
#include <ntifs.h>

NTSTATUS ReadHeader(HANDLE File, PVOID Buffer)
{
    IO_STATUS_BLOCK iosb;
    NTSTATUS status;

    PAGED_CODE();
    iosb.Status = -1;
    status = ZwReadFile(File, NULL, NULL, NULL, &iosb, Buffer, 16, NULL, NULL);
    return NT_SUCCESS(status) ? iosb.Status : status;
}
