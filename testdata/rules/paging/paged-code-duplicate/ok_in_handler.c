// The exception may come before the first assertion is made.
#include <ntifs.h>

typedef struct _MAILBOX {
    HANDLE Key;
    ULONG Letters;
} MAILBOX, *PMAILBOX;

NTSTATUS MailboxTake(PMAILBOX Mailbox, PVOID UserBuffer, ULONG Length)
{
    NTSTATUS status = STATUS_SUCCESS;

    __try {
        ProbeForRead(UserBuffer, Length, 1);
        PAGED_CODE();
        Mailbox->Letters += *(PUCHAR)UserBuffer;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        PAGED_CODE();
        status = GetExceptionCode();
        ZwFlushKey(Mailbox->Key);
    }
    return status;
}
