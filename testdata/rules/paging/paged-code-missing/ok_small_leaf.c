// Accessors and comparisons in the pageable section: the assertion would be longer than the function.
#include <wdm.h>

typedef struct _STAMP {
    ULONG Country, Year, Value;
    struct _STAMP *Next;
} STAMP, *PSTAMP;

ULONG StampValue(const STAMP *Stamp);
BOOLEAN StampSame(const STAMP *A, const STAMP *B);
VOID StampClear(PSTAMP Stamp);
VOID StampNothing(PSTAMP Stamp);

#pragma alloc_text(PAGE, StampValue)
#pragma alloc_text(PAGE, StampSame)
#pragma alloc_text(PAGE, StampClear)
#pragma alloc_text(PAGE, StampNothing)

ULONG StampValue(const STAMP *Stamp)
{
    return Stamp->Value;
}

BOOLEAN StampSame(const STAMP *A, const STAMP *B)
{
    return A->Country == B->Country && A->Year == B->Year && A->Value == B->Value;
}

VOID StampClear(PSTAMP Stamp)
{
    Stamp->Country = 0;
    Stamp->Year = 0;
    Stamp->Value = 0;
    Stamp->Next = NULL;
}

VOID StampNothing(PSTAMP Stamp)
{
    UNREFERENCED_PARAMETER(Stamp);
}
