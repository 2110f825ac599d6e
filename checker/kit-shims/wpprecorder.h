/* The real one needs what only WPP generates. */
#include "../kit/wpprecorder.h"
