// The caller may like to have the count; that it cannot be written is its own loss.
#include <ntddk.h>

NTSTATUS NoddyTell(PULONG To, ULONG Count, NTSTATUS Status)
{
    __try {
        ProbeForWrite(To, sizeof(*To), sizeof(ULONG));
        *To = Count;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
    }
    return Status;
}
