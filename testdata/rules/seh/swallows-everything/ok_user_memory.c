// An address that may be one of a program.
#include <ntddk.h>

NTSTATUS RazorbillCopy(PVOID To, PVOID From, ULONG Length)
{
    __try {
        ProbeForRead(From, Length, 1);
        RtlCopyMemory(To, From, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}
