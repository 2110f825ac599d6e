long DriverEntry(void);
void Paged(void);
static void Local(void);
#ifdef ALLOC_PRAGMA
#endif
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, Paged, Local)
#pragma alloc_text(PAGE, Elsewhere)

long DriverEntry(void) { Paged(); Local(); return 0; }
void Paged(void) { }
static void Local(void) { }
#pragma code_seg("PAGE")
void InSegment(void) { }
#pragma code_seg(push, "INIT")
void Pushed(void) { }
#pragma code_seg(pop)
void Popped(void) { }
#pragma code_seg()
void Default(void) { }
__declspec(code_seg("PAGELK")) void Declared(void) { }
