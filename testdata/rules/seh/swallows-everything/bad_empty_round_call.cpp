// A whole parser runs inside, and nobody learns that it fell over.
#include <ntddk.h>

class Gannet {
public:
    void Parse(const UCHAR *Table, ULONG Length);
    void Load(const UCHAR *Table, ULONG Length);
};

void Gannet::Load(const UCHAR *Table, ULONG Length)
{
    __try { // expect: seh/swallows-everything
        Parse(Table, Length);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        ;
    }
}
