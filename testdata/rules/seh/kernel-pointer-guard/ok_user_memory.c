// A probed address of a program.
#include <ntddk.h>

NTSTATUS GrebeRead(PULONG From, PULONG Value)
{
    __try {
        ProbeForRead(From, sizeof(*From), sizeof(ULONG));
        *Value = *From;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}
