/* irqlint kit: who includes the standard's min and max means them */
#ifndef NOMINMAX
#define NOMINMAX
#endif
#undef min
#undef max
