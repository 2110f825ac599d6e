// How far it came stands in memory that others read.
#include <ntddk.h>

typedef struct _DOVEKIE { ULONG Parsed; } DOVEKIE, *PDOVEKIE;
VOID DovekieParse(PDOVEKIE Dovekie, ULONG Index);

VOID DovekieAll(PDOVEKIE Dovekie, ULONG Count)
{
    __try {
        DovekieParse(Dovekie, Count);
        Dovekie->Parsed = Count;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
    }
}
