// The only assertion stands in the cleanup, which is lowered for each way of leaving.
#include <ntifs.h>

typedef struct _POND {
    PVOID Buffer;
    ULONG Fish;
} POND, *PPOND;

NTSTATUS PondCount(PPOND Pond, PVOID UserBuffer, ULONG Length)
{
    NTSTATUS status = STATUS_SUCCESS;
    ULONG i;

    __try {
        __try {
            ProbeForRead(UserBuffer, Length, 1);
            for (i = 0; i < Length; i++) {
                if (((PUCHAR)UserBuffer)[i] == 0) {
                    status = STATUS_INVALID_PARAMETER;
                    __leave;
                }
                Pond->Fish++;
            }
        } __finally {
            PAGED_CODE();
            if (Pond->Buffer != NULL) {
                ExFreePoolWithTag(Pond->Buffer, 'dnoP');
                Pond->Buffer = NULL;
            }
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}
