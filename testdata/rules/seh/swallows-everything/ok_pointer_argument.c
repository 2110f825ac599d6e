// A routine of the system is handed a pointer that may come from a program.
#include <ntddk.h>

BOOLEAN PuffinIsNamed(PUNICODE_STRING Name, PUNICODE_STRING Wanted)
{
    BOOLEAN same = FALSE;

    PAGED_CODE();
    __try {
        same = RtlEqualUnicodeString(Name, Wanted, TRUE);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        DbgPrint("puffin: bad name\n");
    }
    return same;
}
